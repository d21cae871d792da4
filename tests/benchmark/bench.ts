import { cpus } from 'node:os';
import { adjustDays, adjustWindows } from '@/lib/event-study/adjust-study';
import { type FittedFirmEvent, fitFirmEvent } from '@/lib/event-study/fitted-firm-event';
import { groupResult } from '@/lib/event-study/group-result';
import { marketDataOf } from '@/lib/event-study/market-data';
import { marketModel } from '@/lib/event-study/models/market-model';
import { runStudy } from '@/lib/event-study/run-study';
import { type StudiedSecurity, studiedSecurity } from '@/lib/event-study/security-result';
import type { StudyInput } from '@/lib/event-study/study-input';
import { medianOf } from '../support/plain-statistics';
import { benchmarkPanel } from './panel';

/*
 * Times the engine stage by stage on made-up panels of growing size (seeded), every test for 21 days and one
 * window. Numbers are seconds of this process's own processor time, which other processes disturb less than
 * the clock; ratios between rows say how the work grows. `first` is the total of a panel's first run, in which the
 * compiler works too and memory is fresh; the rest are medians of the runs after it.
 */
const SEED = 7;
/** Firm-events of a panel, and how often it is computed again. */
const SIZES = [
  [500, 15],
  [5_000, 11],
  [50_000, 2],
] as const;

type Row = { fit: number; securities: number; groups: number; total: number; rows: number };

function seconds<Result>(work: () => Result): [Result, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

function stages({ firmEvents, options }: StudyInput): Row {
  const market = marketDataOf(options.returns);
  const [fitted, fit] = seconds(() =>
    firmEvents.map((event) => fitFirmEvent(event, marketModel, market(event.benchmark), options)),
  );
  const firms = fitted.filter((firm): firm is FittedFirmEvent => !('code' in firm));
  const [studied, securities] = seconds(() => adjusted(firms.map((firm) => studiedSecurity(firm, options))));
  const [, groups] = seconds(() => groupResult('all', firms, options));
  const [, rows] = seconds(() => studied.reduce((count, { result }) => count + rowsOf(result), 0));
  return { fit, securities, groups, total: fit + securities + groups, rows };
}

/** Adjusts p-values over the securities, as a study does. */
function adjusted(studied: StudiedSecurity[]): StudiedSecurity[] {
  adjustDays(studied.map(({ columns }) => columns));
  adjustWindows(studied.map(({ result }) => result));
  return studied;
}

/** Reads every row of a security, as writing a file of them does. */
function rowsOf({ days, path }: StudiedSecurity['result']): number {
  return days.length + path.length;
}

/** Median milliseconds on the clock of an interactive study of 20 stocks, once warm. */
function interactive(): number {
  const panel = benchmarkPanel(20, SEED);
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    runStudy(panel);
    return performance.now() - start;
  });
  return medianOf(times.slice(20));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const fixed = (value: number) => value.toFixed(3).padStart(10);

print(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
stages(benchmarkPanel(500, SEED));
print('firm-events      first       fit securities    groups     total  growth       rows   peak MB');
let before = 0;
for (const [size, times] of SIZES) {
  const panel = benchmarkPanel(size, SEED);
  const first = stages(panel);
  const again = Array.from({ length: times }, () => stages(panel));
  const median = (stage: keyof Row) => medianOf(again.map((row) => row[stage]));
  const total = median('total');
  const growth = before === 0 ? '' : `×${(total / before).toFixed(1)}`;
  const peak = process.resourceUsage().maxRSS / 1e3;
  const numbers = [first.total, median('fit'), median('securities'), median('groups'), total];
  print(
    `${String(size).padStart(11)} ${numbers.map(fixed).join('')} ${growth.padStart(7)} ${fixed(median('rows'))} ${peak.toFixed(0).padStart(9)}`,
  );
  before = total;
}
print(`20 stocks, warm: ${interactive().toFixed(1)} ms`);
