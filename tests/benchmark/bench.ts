import { cpus } from 'node:os';
import { adjustDays, adjustWindows } from '@/lib/event-study/adjust-study';
import { type FittedFirmEvent, fitFirmEvent } from '@/lib/event-study/fitted-firm-event';
import { groupResult } from '@/lib/event-study/group-result';
import { marketDataOf } from '@/lib/event-study/market-data';
import { marketModel } from '@/lib/event-study/models/market-model';
import { runStudy } from '@/lib/event-study/run-study';
import { type StudiedSecurity, studiedSecurity } from '@/lib/event-study/security-result';
import { benchmarkPanel } from './panel';

/*
 * Times the engine stage by stage on made-up panels of growing size (seeded), every test for 21 days and one
 * window. Numbers are seconds of this process's own processor time, which other processes disturb less than
 * the clock; ratios between rows say how the work grows.
 */
const SEED = 7;
const SIZES = [500, 5_000, 50_000];

type Row = { fit: number; securities: number; groups: number; rows: number };

function seconds<Result>(work: () => Result): [Result, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

function stages(size: number): Row {
  const { firmEvents, options } = benchmarkPanel(size, SEED);
  const market = marketDataOf(options.returns);
  const [fitted, fit] = seconds(() =>
    firmEvents.map((event) => fitFirmEvent(event, marketModel, market(event.benchmark), options)),
  );
  const firms = fitted.filter((firm): firm is FittedFirmEvent => !('code' in firm));
  const [studied, securities] = seconds(() => adjusted(firms.map((firm) => studiedSecurity(firm, options))));
  const [, groups] = seconds(() => groupResult('all', firms, options));
  const [, rows] = seconds(() => studied.reduce((count, { result }) => count + rowsOf(result), 0));
  return { fit, securities, groups, rows };
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
  return times.slice(20).sort((first, second) => first - second)[20]!;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const fixed = (value: number) => value.toFixed(3).padStart(9);

print(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
stages(SIZES[0]!);
print('firm-events       fit securities    groups     total  growth      rows   peak MB');
let before = 0;
for (const size of SIZES) {
  const { fit, securities, groups, rows } = stages(size);
  const total = fit + securities + groups;
  const growth = before === 0 ? '' : `×${(total / before).toFixed(1)}`;
  const peak = process.resourceUsage().maxRSS / 1e3;
  print(
    `${String(size).padStart(11)} ${fixed(fit)} ${fixed(securities)} ${fixed(groups)} ${fixed(total)} ${growth.padStart(7)} ${fixed(rows)} ${peak.toFixed(0).padStart(9)}`,
  );
  before = total;
}
print(`20 stocks, warm: ${interactive().toFixed(1)} ms`);
