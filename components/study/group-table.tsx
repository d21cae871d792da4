import { groupColor } from '@/components/charts/parts/group-color';
import { Digits } from '@/components/language/digits';
import { useText } from '@/components/language/use-text';
import { NumberCell } from '@/components/ui/number-cell';
import tables from '@/components/ui/tables.module.css';
import { shownGroups } from '@/lib/chart-math/shown-groups';
import type { GroupTestName } from '@/lib/event-study/group-test-names';
import { leadingTest } from '@/lib/event-study/leading-test';
import type { GroupResult, Study } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { groupTitle } from '@/lib/text/group-titles';
import { formatNumber, formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { problemText } from '@/lib/text/problem-text';
import { testReason } from '@/lib/text/test-belief';
import { type GroupRow, groupRows } from './group-rows';
import styles from './group-table.module.css';

const TESTS: readonly GroupTestName[] = ['kolari-pynnonen-t', 'portfolio-t', 'cross-sectional-t'];

/** The tests that the table shows, the chosen one first where it is not among the usual ones. */
function shownTests({ test }: StudySpec): readonly GroupTestName[] {
  return test === 'recommended' || TESTS.includes(test) ? TESTS : [test, ...TESTS];
}

/** Each group's average abnormal returns with three tests; the one to believe first is marked, with its reason. */
export function GroupTable({ study }: { study: Study }) {
  const t = useText('studyPage.groups');
  const translate = useText();
  const groups = shownGroups(study);
  if (groups.length === 0) return null;
  const tests = shownTests(study.spec);
  return (
    <section aria-labelledby="groups-title">
      <h2 id="groups-title" className={tables.title}>
        {t('title')}
      </h2>
      <p className={tables.note}>{t('note')}</p>
      <section className={tables.scroller} aria-label={t('label')} tabIndex={0}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col" className={tables.text}>
                {t('days')}
              </th>
              <th scope="col">
                {t('average')} <span className={tables.unit}>%</span>
              </th>
              <th scope="col">
                {t('interval')} <span className={tables.unit}>%</span>
              </th>
              {tests.map((test) => (
                <TestHeading key={test} test={test} />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupBody
              key={group.name}
              group={group}
              reason={testReason(translate, study, group)}
              tests={tests}
              leading={leadingTest(group, study.spec)}
            />
          ))}
        </table>
      </section>
    </section>
  );
}

function TestHeading({ test }: { test: GroupTestName }) {
  const translate = useText();
  return (
    <>
      <th scope="col">{translate(`groupTests.${test}`)}</th>
      <th scope="col">{translate('studyPage.groups.p')}</th>
    </>
  );
}

type ShownTests = { tests: readonly GroupTestName[]; leading: GroupTestName };

function GroupBody({ group, reason, ...shown }: ShownTests & { group: GroupResult; reason: string }) {
  const translate = useText();
  const correlation =
    group.meanResidualCorrelation === null
      ? null
      : translate('studyPage.groups.correlation', {
          correlation: formatNumber(group.meanResidualCorrelation, 2),
        });
  const size = translate('studyPage.groups.size', { count: group.size });
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3 + 2 * shown.tests.length} className={styles.group}>
          <span style={{ color: groupColor(group.name) }}>{groupTitle(translate, group.name)}</span>
          <span className={styles.size}>
            {[size, correlation].filter(Boolean).join(translate('common.semicolon'))}. {reason}
          </span>
        </th>
      </tr>
      {groupRows(translate, group).map((row) => (
        <GroupLine key={row.days} row={row} {...shown} />
      ))}
    </tbody>
  );
}

function GroupLine({ row, tests, leading }: ShownTests & { row: GroupRow }) {
  const translate = useText();
  return (
    <tr>
      <th scope="row" className={tables.text}>
        {row.days}
      </th>
      <NumberCell className={styles.average}>
        {formatSignedPercent(row.average, 2).replace('%', '')}
      </NumberCell>
      <td>
        {row.lower === null || row.upper === null
          ? '–'
          : translate('studyCharts.range', {
              from: formatNumber(row.lower * 100, 1),
              to: formatNumber(row.upper * 100, 1),
            })}
      </td>
      {tests.map((test) => (
        <TestCells key={test} test={test} row={row} isHeadline={test === leading} />
      ))}
    </tr>
  );
}

function TestCells({ test, row, isHeadline }: { test: GroupTestName; row: GroupRow; isHeadline: boolean }) {
  const translate = useText();
  const outcome = row.tests[test];
  if (!outcome || outcome.problem) {
    return (
      <td colSpan={2} className={tables.missing}>
        {outcome?.problem
          ? problemText(translate, outcome.problem)
          : translate('studyPage.groups.notComputed')}
      </td>
    );
  }
  const className = isHeadline ? styles.headline : undefined;
  return (
    <>
      <td className={className}>
        {isHeadline && (
          <>
            <span aria-hidden="true">● </span>
            <span className="visually-hidden">{translate('studyPage.groups.believe')} </span>
          </>
        )}
        <bdi>
          <Digits>{formatNumber(outcome.statistic, 2)}</Digits>
        </bdi>
      </td>
      <NumberCell className={className}>{formatPValue(outcome.p)}</NumberCell>
    </>
  );
}
