import type { Metadata } from 'next';
import { Lab } from '@/components/lab/lab';
import styles from '@/components/ui/page.module.css';
import { translatorOf } from '@/lib/text/translator';
import { localeOf } from '@/lib/url/locale-path';

type Props = { params: Promise<{ locale: string }> };

async function translator({ params }: Props) {
  return translatorOf(localeOf(`/${(await params).locale}`));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await translator(props);
  return { title: `${t('lab.title')} – ${t('site.name')}`, description: t('lab.lead') };
}

/** A study of the reader's own files, computed where they are. */
export default async function LabPage(props: Props) {
  const t = await translator(props);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('lab.title')}</h1>
        <p className={styles.lead}>{t('lab.lead')}</p>
      </header>
      <Lab />
    </div>
  );
}
