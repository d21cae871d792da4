import { expect, test } from 'vitest';
import { studyStatement } from '@/lib/downloads/statement';
import { renderReport } from '@/lib/server/render-report';
import { BusyError } from '@/lib/server/study-errors';
import { bundledStudy } from '../support/bundled-study';
import { temporaryFolder } from '../support/fresh-database';

const folder = temporaryFolder();
const study = bundledStudy({ tickers: 'NVDA' });
const contents = { study, events: [], statement: studyStatement(study, 'https://aftershock.example') };

/* The folder holds no program, so that every report fails, and fast. */
const ask = () => renderReport(contents, folder);

test('only so many reports wait at once, and what fails says why and makes room', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 10 }, ask));
  const reasons = asked.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : outcome.value));
  expect(reasons.map((reason) => reason instanceof BusyError)).toEqual([
    ...Array.from({ length: 8 }, () => false),
    true,
    true,
  ]);
  expect(reasons[0].message).toContain('The report could not be drawn');
  await expect(ask()).rejects.not.toBeInstanceOf(BusyError);
});
