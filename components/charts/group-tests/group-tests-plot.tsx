import type { KeyboardEvent } from 'react';
import { Digits } from '@/components/language/digits';
import { useText } from '@/components/language/use-text';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import { placeOfP, SMALLEST_P, type TestRow } from '@/lib/chart-math/test-rows';
import type { GroupTestName } from '@/lib/event-study/group-test-names';
import axes from '../parts/axes.module.css';
import { ChartSurface } from '../parts/chart-surface';
import type { ChartSize } from '../parts/responsive-chart';
import styles from './group-tests.module.css';
import { TestMark } from './test-mark';
import { TestTooltip } from './test-tooltip';

const TOP = 30;
const HEADING = 30;
const ROW = 22;
/** Smaller values stand at the last tick, which says so. */
const LAST_TICK = { p: SMALLEST_P, label: '≤ 10⁻⁸' };
const NARROW_TICKS = [{ p: 1, label: '1' }, { p: 0.05, label: '0.05' }, LAST_TICK];
const WIDE_TICKS = [...NARROW_TICKS, { p: 1e-3, label: '0.001' }, { p: 1e-5, label: '10⁻⁵' }];

type Block = { title: string; rows: readonly TestRow[] };
type PlacedRow = { row: TestRow; y: number };

/** Height of a plot of so many rows in its two blocks, in pixels. */
export function plotHeight(robust: number, independent: number): number {
  return TOP + 2 * HEADING + (robust + independent) * ROW + 10;
}

function placeRows(blocks: readonly Block[]): {
  headings: { title: string; y: number }[];
  rows: PlacedRow[];
} {
  const headings: { title: string; y: number }[] = [];
  const rows: PlacedRow[] = [];
  let y = TOP;
  for (const block of blocks) {
    headings.push({ title: block.title, y: y + HEADING - 9 });
    block.rows.forEach((row, place) => {
      rows.push({ row, y: y + HEADING + (place + 0.5) * ROW });
    });
    y += HEADING + block.rows.length * ROW;
  }
  return { headings, rows };
}

type Props = {
  blocks: readonly Block[];
  headlineTest: GroupTestName;
  size: ChartSize;
  ids: { title: string; description: string };
  cursor: GroupTestName | null;
  onPoint: (test: GroupTestName) => void;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The drawing of a group's tests at one size: p falls to the right. */
export function GroupTestsPlot({ blocks, headlineTest, size, ids, cursor, ...actions }: Props) {
  const t = useText('groupCharts.tests');
  const { headings, rows } = placeRows(blocks);
  const x = scaleLinear([0, 1], [size.narrow ? 166 : 190, size.width - (size.narrow ? 66 : 76)]);
  const pointed = rows.find(({ row }) => row.name === cursor);

  function point(_: number, y: number) {
    const nearest = [...rows].sort((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y))[0];
    if (nearest) actions.onPoint(nearest.row.name);
  }

  return (
    <>
      <ChartSurface
        size={size}
        ids={ids}
        role={t('role')}
        onPoint={point}
        onLeave={actions.onLeave}
        onKeyDown={actions.onKeyDown}
      >
        <g aria-hidden="true">
          {(size.narrow ? NARROW_TICKS : WIDE_TICKS).map(({ p, label }) => (
            <g key={p} transform={`translate(${x(placeOfP(p))},0)`}>
              <line y1={TOP - 6} y2={size.height - 8} className={p === 0.05 ? styles.chance : axes.grid} />
              <text
                y={TOP - 14}
                textAnchor={p === 0.05 && size.narrow ? 'start' : 'middle'}
                className={p === 0.05 ? axes.strong : axes.label}
              >
                <Digits>{label}</Digits>
              </text>
            </g>
          ))}
          <text x={0} y={TOP - 14} className={axes.label}>
            {t('axis')}
          </text>
        </g>
        {headings.map(({ title, y }) => (
          <text key={title} y={y} className={styles.heading}>
            {title}
          </text>
        ))}
        {rows.map(({ row, y }) => (
          <TestMark
            key={row.name}
            row={row}
            y={y}
            x={x}
            valueX={size.width}
            isHeadline={row.name === headlineTest}
            isActive={row.name === cursor}
          />
        ))}
      </ChartSurface>
      {pointed && (
        <TestTooltip
          row={pointed.row}
          x={x(placeOfP(pointed.row.outcome?.p ?? 1))}
          y={pointed.y}
          width={size.width}
        />
      )}
    </>
  );
}
