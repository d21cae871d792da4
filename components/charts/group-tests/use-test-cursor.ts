import { type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TestRow } from '@/lib/chart-math/test-rows';
import type { GroupTestName } from '@/lib/event-study/group-test-names';
import { groupTestTitle } from '@/lib/text/group-test-titles';
import { formatNumber, formatPValue, withRealMinus } from '@/lib/text/numbers';

const STEPS: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The test the reader points at, by pointer or keys; `spoken` follows the keys only. */
export function useTestCursor(rows: readonly TestRow[]) {
  const t = useTranslations('groupCharts.tests');
  const [cursor, setCursor] = useState<GroupTestName | null>(null);
  const [spoken, setSpoken] = useState('');

  function leave() {
    setCursor(null);
    setSpoken('');
  }

  function moveTo(place: number) {
    const row = rows[Math.min(Math.max(place, 0), rows.length - 1)];
    if (!row) return;
    const test = groupTestTitle(row.name);
    setCursor(row.name);
    setSpoken(
      row.outcome && !row.outcome.problem
        ? t('spoken', {
            test,
            statistic: formatNumber(row.outcome.statistic, 2),
            p: formatPValue(row.outcome.p),
          })
        : t('spokenUndefined', {
            test,
            reason: withRealMinus(row.outcome?.problem?.message ?? t('undefined')),
          }),
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return leave();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const place = rows.findIndex(({ name }) => name === cursor);
    moveTo(place < 0 && Number.isFinite(step) ? 0 : place + step);
  }

  return { cursor, spoken, onPoint: setCursor, onLeave: leave, onKeyDown };
}
