import type { ReactNode } from 'react';
import { Footer } from '@/components/ui/footer';
import { Masthead } from '@/components/ui/masthead';
import { SkipLink } from '@/components/ui/skip-link';
import styles from './layout.module.css';

/** The frame of every page that is read in the publication itself; embedded charts have none. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink to="content" />
      <Masthead />
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
    </>
  );
}
