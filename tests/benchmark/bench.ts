import { cpus } from 'node:os';
import { type FittedFirmEvent, fitFirmEvent } from '@/lib/event-study/fitted-firm-event';
import { groupResult } from '@/lib/event-study/group-result';
import { marketDataOf } from '@/lib/event-study/market-data';
import { marketModel } from '@/lib/event-study/models/market-model';
import { runStudy } from '@/lib/event-study/run-study';
import { securityResult } from '@/lib/event-study/security-result';
import { benchmarkPanel } from './panel';

/*
 * Times the engine stage by stage on made-up panels of growing size (seeded), every test for 21 days and one
 * window. Numbers are seconds of this process's own processor time, which other processes disturb less than
 * the clock; ratios between rows say how the work grows.
 */
const SEED = 7;
const SIZES = [500, 5_000, 50_000];

type Row = { size: number; fit: number; securities: number; groups: number; memory: number };

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
  const [, securities] = seconds(() => firms.map((firm) => securityResult(firm, options)));
  const [, groups] = seconds(() => groupResult('all', firms, options));
  return { size, fit, securities, groups, memory: process.memoryUsage().rss / 1e6 };
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
print('firm-events       fit securities    groups     total  growth  resident MB');
let before = 0;
for (const size of SIZES) {
  const { fit, securities, groups, memory } = stages(size);
  const total = fit + securities + groups;
  const growth = before === 0 ? '' : `×${(total / before).toFixed(1)}`;
  print(
    `${String(size).padStart(11)} ${fixed(fit)} ${fixed(securities)} ${fixed(groups)} ${fixed(total)} ${growth.padStart(7)} ${memory.toFixed(0).padStart(12)}`,
  );
  before = total;
}
print(`20 stocks, warm: ${interactive().toFixed(1)} ms`);
