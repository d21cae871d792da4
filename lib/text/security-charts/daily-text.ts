import { isDayBeyondNoise } from '@/lib/chart-math/day-beyond-noise';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import { explainerOf } from '../explainer';
import { formatPoints, formatPStatement, formatSignedPercent } from '../numbers';
import { sideOf } from '../side-of';
import type { Translator } from '../translator';
import { formatEventDay, formatWindow } from '../windows';
import { dayText } from './day-text';

/** The finding of the daily chart: what day 0 left unexplained, and whether noise would do that. */
export function dailyTitle(t: Translator, study: Study, security: SecurityResult): string {
  const day = security.days.find(({ eventDay }) => eventDay === 0);
  if (day?.abnormal == null || day.p === null) {
    return t('securityCharts.daily.titleMissing', { name: security.name });
  }
  return t('securityCharts.daily.title', {
    name: security.name,
    points: formatPoints(day.abnormal),
    side: sideOf(day.abnormal),
    model: explainerOf(study.spec.model),
    noise: isDayBeyondNoise(day, study.spec.correction) ? 'beyond' : 'within',
  });
}

/** One bar as the live region says it. */
export function dailySpoken(t: Translator, { name, days }: SecurityResult, eventDay: number): string {
  const day = days.find((candidate) => candidate.eventDay === eventDay);
  if (!day) return '';
  const when = dayText(t, eventDay, day.date);
  if (day.abnormal === null) return t('securityCharts.noTrade', { name, when });
  const values = {
    name,
    when,
    abnormal: formatSignedPercent(day.abnormal),
    return: formatSignedPercent(day.return),
    expected: formatSignedPercent(day.expected),
  };
  if (day.p === null) return t('securityCharts.daily.spokenBare', values);
  return t('securityCharts.daily.spoken', {
    ...values,
    lower: formatSignedPercent(day.lower),
    upper: formatSignedPercent(day.upper),
    p: formatPStatement(day.p),
  });
}

/** The daily chart in words: the days beyond noise, and where usual days lie. */
export function dailyDescription(
  t: Translator,
  study: Study,
  { name, days }: SecurityResult,
  usual: readonly [number, number] | null,
): string {
  const beyond = days
    .filter((day) => isDayBeyondNoise(day, study.spec.correction))
    .map((day) =>
      t('securityCharts.daily.listed', {
        day: formatEventDay(day.eventDay),
        abnormal: formatSignedPercent(day.abnormal),
      }),
    );
  const bars = t('securityCharts.daily.description', {
    name,
    window: formatWindow(t, study.spec.window),
    beyond: beyond.length === 0 ? 'none' : 'some',
    list: beyond.join(t('common.semicolon')),
  });
  if (!usual) return bars;
  const [low, high] = usual.map((value) => formatSignedPercent(value));
  return `${bars} ${t('securityCharts.daily.descriptionNoise', { low: low!, high: high! })}`;
}
