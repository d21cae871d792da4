'use client';

import type { DehydratedState } from '@tanstack/react-query';
import { Island } from '@/components/ui/island/island';
import { islandCode } from '@/components/ui/island/island-code';
import type { SentProps } from '@/lib/server/markup-props';
import type { ArrivedStudy } from './hooks/use-read-study';
import { StudySkeleton } from './study-skeleton';
import styles from './study-view.module.css';

type Props = { arrived: ArrivedStudy; queries: DehydratedState };

const SCREEN = islandCode<Props>(async () => (await import('./study-screen')).StudyScreen);

/** A study to be read at once, whose code comes when the reader first acts. */
export function StudyPage({ sent }: { sent: SentProps<Props> }) {
  const waiting = (
    <div className={styles.page}>
      <StudySkeleton />
    </div>
  );
  return <Island code={SCREEN} sent={sent} waiting={waiting} />;
}
