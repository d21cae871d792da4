import { sharesDayZero } from '@/lib/event-study/shares-day-zero';
import type { GroupResult, Study } from '@/lib/event-study/study';
import { formatNumber } from './numbers';
import { received } from './received';
import type { Translator } from './translator';

type Dated = Pick<Study, 'securities'>;

/** How the stocks of a group go with each other, by their dates and by the correlation as it is printed. */
function movementOf(study: Dated, group: GroupResult): 'dates' | 'unmeasured' | 'together' | 'apart' {
  if (!sharesDayZero(study, group)) return 'dates';
  const correlation = group.meanResidualCorrelation;
  if (correlation === null) return 'unmeasured';
  return Number(correlation.toFixed(2)) > 0 ? 'together' : 'apart';
}

/** Which test to believe for a group, and why. */
export function testBelief(t: Translator, study: Dated, group: GroupResult): string {
  if (group.headlineTest === 'kolari-pynnonen-t')
    return t(`groupCharts.tests.believe.kolari-pynnonen-t.${movementOf(study, group)}`, {
      correlation: formatNumber(group.meanResidualCorrelation, 2),
    });
  if (group.headlineTest === 'portfolio-t')
    return t('groupCharts.tests.believe.portfolio-t', { size: group.size });
  return t('groupCharts.tests.believe.other', { test: t(`groupTests.${group.headlineTest}`) });
}

/** The engine's reason for a group's headline test in the reader's language. */
export function testReason(t: Translator, study: Dated, group: GroupResult): string {
  const { headlineTest, headlineReason } = group;
  const dates = sharesDayZero(study, group) ? 'oneDate' : 'severalDates';
  const key = headlineTest === 'kolari-pynnonen-t' ? `${headlineTest}.${dates}` : headlineTest;
  return received(t, `reasons.${key}`, headlineReason);
}
