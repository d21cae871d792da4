import { GROUP_TEST_NAMES, type GroupTestName } from '@/lib/event-study/group-test-names';
import type { GroupResult, GroupWindowResult, Study } from '@/lib/event-study/study';
import {
  daysColumn,
  fractionColumn,
  numberColumn,
  probabilityColumn,
  securitiesColumn,
  textColumn,
  yesOrNoColumn,
} from './columns';
import { type ColumnOf, type DataTable, dataTable } from './data-table';

type Average = Pick<GroupWindowResult, 'from' | 'to' | 'size' | 'lower' | 'upper' | 'tests'> & {
  average: number | null;
};

type Row = { group: GroupResult; average: Average; test: GroupTestName };

const COLUMNS: readonly ColumnOf<Row>[] = [
  textColumn(
    'group',
    'Group of securities; "all" for every selected one together',
    ({ group }) => group.name,
  ),
  daysColumn('from_day', 'First day of the window, from day 0', ({ average }) => average.from),
  daysColumn('to_day', 'Last day of the window, from day 0', ({ average }) => average.to),
  securitiesColumn('securities', 'Securities that the average is taken over', ({ average }) => average.size),
  fractionColumn(
    'average',
    'Average abnormal return, cumulated over the window (CAAR)',
    ({ average }) => average.average,
  ),
  fractionColumn(
    'lower',
    'Lower end of the average’s 95 % interval by the error that goes with the leading test',
    ({ average }) => average.lower,
  ),
  fractionColumn(
    'upper',
    'Upper end of the average’s 95 % interval by the error that goes with the leading test',
    ({ average }) => average.upper,
  ),
  textColumn('test', 'Test of the average', ({ test }) => test),
  yesOrNoColumn(
    'leads',
    'Whether this is the test to believe first in this group',
    ({ group, test }) => group.headlineTest === test,
  ),
  numberColumn(
    'statistic',
    'The test’s statistic',
    ({ average, test }) => average.tests[test]?.statistic ?? null,
  ),
  numberColumn(
    'df',
    'Degrees of freedom; empty for a normal or exact null distribution',
    ({ average, test }) => average.tests[test]?.df ?? null,
  ),
  probabilityColumn('p', 'Two-sided p-value', ({ average, test }) => average.tests[test]?.p ?? null),
  textColumn(
    'problem',
    'Why the test could not be computed',
    ({ average, test }) => average.tests[test]?.problem?.message ?? null,
  ),
];

function rowsOf(group: GroupResult, averages: readonly Average[]): Row[] {
  return averages.flatMap((average) =>
    GROUP_TEST_NAMES.filter((test) => average.tests[test]).map((test) => ({ group, average, test })),
  );
}

const windowAverages = ({ windows }: GroupResult): Average[] =>
  windows.map((window) => ({ ...window, average: window.caar }));

const dayAverages = ({ days }: GroupResult): Average[] =>
  days.map((day) => ({ ...day, from: day.eventDay, to: day.eventDay, average: day.aar }));

const KEY = ['group', 'from_day', 'to_day', 'test'];

/** Every test of every group over every window: one row a group, window and test. */
export function testsTable({ groups }: Study): DataTable {
  const description = 'One row a group, window and test of the group’s average.';
  const rows = groups.flatMap((group) => rowsOf(group, windowAverages(group)));
  return dataTable({ name: 'tests', title: 'Tests', description, key: KEY }, COLUMNS, rows);
}

/** Every test of every group on every day of the event window: one row a group, day and test. */
export function dailyTestsTable({ groups }: Study): DataTable {
  const description = 'One row a group, day of the event window and test of the group’s average (AAR).';
  const rows = groups.flatMap((group) => rowsOf(group, dayAverages(group)));
  return dataTable({ name: 'daily-tests', title: 'Daily tests', description, key: KEY }, COLUMNS, rows);
}
