import { GROUP_TEST_NAMES } from '@/lib/event-study/group-test-names';
import type { GroupResult, TestOutcome } from '@/lib/event-study/study';
import { formatNumber, formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { formatEventDay, formatWindow } from '@/lib/text/windows';
import { english } from './english';
import { textTable } from './text-table';

function outcomeCells(outcome: TestOutcome | undefined): string[] {
  return [formatNumber(outcome?.statistic ?? null, 2), formatPValue(outcome?.p ?? null)];
}

/** The comparisons beside the tests: with the days before the event, and the bootstraps where they were asked for. */
function comparisonRows(windows: GroupResult['windows']): string[][] {
  const before = windows.flatMap(({ preEvent }) => [
    formatNumber(preEvent?.statistic ?? null, 2),
    formatPValue(preEvent?.p ?? null),
  ]);
  const rows = [['  Cross-sectional t among those before', ...before]];
  if (windows.some(({ bootstrap }) => bootstrap)) {
    const pOf = (kind: 'wholeDates' | 'firmByFirm') =>
      windows.flatMap(({ bootstrap }) => ['', formatPValue(bootstrap?.[kind].p ?? null)]);
    rows.push(['  Wild bootstrap of whole dates', ...pOf('wholeDates')]);
    rows.push(['  Wild bootstrap firm by firm', ...pOf('firmByFirm')]);
  }
  return rows;
}

function windowsTable({ windows, headlineTest }: GroupResult): string {
  const headers = windows.flatMap(({ from, to }) => [formatWindow(english, [from, to]), 'p']);
  const sizes = windows.flatMap(({ size }) => [String(size), '']);
  const means = windows.flatMap(({ caar }) => [formatSignedPercent(caar, 2), '']);
  const tests = GROUP_TEST_NAMES.map((name) => [
    `${name === headlineTest ? '> ' : '  '}${english(`groupTests.${name}`)}`,
    ...windows.flatMap(({ tests: outcomes }) => outcomeCells(outcomes[name])),
  ]);
  const rows = [['  window', ...headers], ['  firms', ...sizes], ['  CAAR', ...means], ...tests];
  return textTable([...rows, ...comparisonRows(windows)]);
}

function daysTable({ days, headlineTest }: GroupResult): string {
  const headers = ['  day', 'firms', 'AAR', english(`groupTests.${headlineTest}`), 'p'];
  return textTable([
    headers,
    ...days.map(({ eventDay, size, aar, tests }) => [
      `  ${formatEventDay(eventDay)}`,
      String(size),
      formatSignedPercent(aar, 2),
      ...outcomeCells(tests[headlineTest]),
    ]),
  ]);
}

/** A group: how far its firms move together, which test to believe and why, every test by window, AARs by day. */
export function groupTable(group: GroupResult): string {
  const correlation = formatNumber(group.meanResidualCorrelation, 4);
  const effect = formatNumber(group.designEffect, 2);
  return [
    `Group ${group.name}: ${group.size} securities`,
    `  mean residual correlation ρ = ${correlation}; design effect 1 + (N − 1)ρ = ${effect}`,
    `  headline test: ${english(`groupTests.${group.headlineTest}`)}. ${group.headlineReason}`,
    windowsTable(group),
    daysTable(group),
  ].join('\n');
}
