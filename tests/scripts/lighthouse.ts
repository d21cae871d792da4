import { type Scores, withLighthouse } from '../support/lighthouse-scores';
import { MEASURED_PAGES } from '../support/measured-pages';

/*
 * Lighthouse's four scores of each page of the running production build (default http://localhost:3000), as a
 * desktop and as a slow phone. As a phone, of performance the median of three runs, because a browser sometimes holds the first
 * picture back for a second. Ends with status 1 where a desktop score is under 95.
 */
const base = process.argv[2] ?? 'http://localhost:3000';
const RUNS = { desktop: 1, phone: 3 };
const LEAST = 0.95;

function median(runs: readonly Scores[], category: string): number {
  const scores = runs.map((run) => run[category] ?? 0).sort((one, other) => one - other);
  return scores[Math.floor(scores.length / 2)] ?? 0;
}

await withLighthouse(async (scoresOf) => {
  for (const path of MEASURED_PAGES) {
    for (const device of ['desktop', 'phone'] as const) {
      const runs = [await scoresOf(base + path, device)];
      while (runs.length < RUNS[device]) {
        runs.push({ ...runs[0], ...(await scoresOf(base + path, device, ['performance'])) });
      }
      const scores = Object.keys(runs[0]!).map((category) => [category, median(runs, category)] as const);
      const cells = scores.map(([category, score]) => `${category} ${Math.round(score * 100)}`);
      process.stdout.write(`${path.padEnd(32)} ${device.padEnd(8)} ${cells.join('  ')}\n`);
      if (device === 'desktop' && scores.some(([, score]) => score < LEAST)) process.exitCode = 1;
    }
  }
});
