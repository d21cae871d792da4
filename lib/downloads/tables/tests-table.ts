import { GROUP_TEST_NAMES, type GroupTestName } from '@/lib/event-study/group-test-names';
import type { GroupResult, GroupWindowResult, Study } from '@/lib/event-study/study';
import { type ColumnOf, type DataTable, dataTable } from './data-table';

type Average = Pick<GroupWindowResult, 'from' | 'to' | 'size' | 'lower' | 'upper' | 'tests'> & {
  average: number | null;
};

type Row = { group: GroupResult; average: Average; test: GroupTestName };

const COLUMNS: readonly ColumnOf<Row>[] = [
  {
    name: 'group',
    type: 'text',
    description: 'Group of securities; "all" for every selected one together',
    value: ({ group }) => group.name,
  },
  {
    name: 'from_day',
    type: 'integer',
    unit: 'trading days',
    description: 'First day of the window, from day 0',
    value: ({ average }) => average.from,
  },
  {
    name: 'to_day',
    type: 'integer',
    unit: 'trading days',
    description: 'Last day of the window, from day 0',
    value: ({ average }) => average.to,
  },
  {
    name: 'securities',
    type: 'integer',
    unit: 'securities',
    description: 'Securities that the average is taken over',
    value: ({ average }) => average.size,
  },
  {
    name: 'average',
    type: 'number',
    unit: 'fraction',
    description: 'Average abnormal return, cumulated over the window (CAAR)',
    value: ({ average }) => average.average,
  },
  {
    name: 'lower',
    type: 'number',
    unit: 'fraction',
    description: 'Lower end of the average’s 95 % interval by the error that goes with the leading test',
    value: ({ average }) => average.lower,
  },
  {
    name: 'upper',
    type: 'number',
    unit: 'fraction',
    description: 'Upper end of the average’s 95 % interval by the error that goes with the leading test',
    value: ({ average }) => average.upper,
  },
  { name: 'test', type: 'text', description: 'Test of the average', value: ({ test }) => test },
  {
    name: 'leads',
    type: 'boolean',
    description: 'Whether this is the test to believe first in this group',
    value: ({ group, test }) => group.headlineTest === test,
  },
  {
    name: 'statistic',
    type: 'number',
    description: 'The test’s statistic',
    value: ({ average, test }) => average.tests[test]?.statistic ?? null,
  },
  {
    name: 'df',
    type: 'number',
    description: 'Degrees of freedom; empty for a normal or exact null distribution',
    value: ({ average, test }) => average.tests[test]?.df ?? null,
  },
  {
    name: 'p',
    type: 'number',
    unit: 'probability',
    description: 'Two-sided p-value',
    value: ({ average, test }) => average.tests[test]?.p ?? null,
  },
  {
    name: 'problem',
    type: 'text',
    description: 'Why the test could not be computed',
    value: ({ average, test }) => average.tests[test]?.problem?.message ?? null,
  },
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

/** Every test of every group over every window: one row a group, window and test. */
export function testsTable({ groups }: Study): DataTable {
  return dataTable(
    {
      name: 'tests',
      title: 'Tests',
      description: 'One row a group, window and test of the group’s average.',
      key: ['group', 'from_day', 'to_day', 'test'],
    },
    COLUMNS,
    groups.flatMap((group) => rowsOf(group, windowAverages(group))),
  );
}

/** Every test of every group on every day of the event window: one row a group, day and test. */
export function dailyTestsTable({ groups }: Study): DataTable {
  return dataTable(
    {
      name: 'daily-tests',
      title: 'Daily tests',
      description: 'One row a group, day of the event window and test of the group’s average (AAR).',
      key: ['group', 'from_day', 'to_day', 'test'],
    },
    COLUMNS,
    groups.flatMap((group) => rowsOf(group, dayAverages(group))),
  );
}
