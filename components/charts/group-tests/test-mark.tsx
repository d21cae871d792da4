import { Digits } from '@/components/language/digits';
import { useText } from '@/components/language/use-text';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import { placeOfP, type TestRow } from '@/lib/chart-math/test-rows';
import { formatPValue } from '@/lib/text/numbers';
import styles from './group-tests.module.css';

/** Radius of the dot before the test to believe. */
const HEADLINE_DOT = 4.5;

/** One test: a disc where it allows for stocks that move together, a diamond where it takes them for independent. */
export function TestMark({
  row,
  y,
  x,
  valueX,
  isHeadline,
  isActive,
}: {
  row: TestRow;
  y: number;
  x: LinearScale;
  valueX: number;
  isHeadline: boolean;
  isActive: boolean;
}) {
  const t = useText('groupCharts.tests');
  const translate = useText();
  const title = translate(`groupTests.${row.name}`);
  const p = row.outcome?.p ?? null;
  return (
    <g
      transform={`translate(0,${y})`}
      role="graphics-symbol"
      aria-label={`${title}: p ${formatPValue(p)}`}
      className={isHeadline || isActive ? styles.strong : styles.row}
    >
      {isHeadline && <circle cx={HEADLINE_DOT} r={HEADLINE_DOT} className={styles.believed} />}
      <text x={isHeadline ? 3 * HEADLINE_DOT : 0} dy="0.34em">
        {title}
      </text>
      {p === null ? (
        <text x={valueX} dy="0.34em" textAnchor="end" className={styles.undefined}>
          {t('undefined')}
        </text>
      ) : (
        <>
          {row.isRobust ? (
            <circle cx={x(placeOfP(p))} r={5.5} className={styles.robust} />
          ) : (
            <path
              d="M0-6.5L6.5 0L0 6.5L-6.5 0Z"
              transform={`translate(${x(placeOfP(p))},0)`}
              className={styles.independent}
            />
          )}
          <text x={valueX} dy="0.34em" textAnchor="end">
            <Digits>{formatPValue(p)}</Digits>
          </text>
        </>
      )}
    </g>
  );
}
