import type { QualityFinding } from '@/lib/event-study/data-quality/quality-finding';
import type { StudyProblem, StudyResult } from '@/lib/event-study/study';
import type { StudyInput } from '@/lib/event-study/study-input';

/** A study ready to run. `refused` says by firm-event id why it cannot be studied. */
export type StudyPlan = {
  /** First line of the table. */
  title: string;
  /** What was asked for, as the JSON output repeats it. */
  spec: Record<string, unknown>;
  /** How day 0 was found and what was done with the data, in sentences. */
  notes: string[];
  input: StudyInput;
  refused: ReadonlyMap<string, StudyProblem>;
};

/** What the gate found in one firm-event's prices. */
export type QualityReport = { id: string; ticker: string; findings: QualityFinding[] };

/**
 * What of a firm-event that was computed has no number (`isMissing`), or one that rests on fewer days than were asked
 * for.
 */
export type Shortfall = { id: string; message: string; isMissing: boolean };

/** All that command line and lab write of a study, whatever the format. */
export type StudyReport = StudyResult &
  Pick<StudyPlan, 'title' | 'spec' | 'notes'> & { quality: QualityReport[]; shortfalls: Shortfall[] };

/** Told how far a report is: `done` of `total` firm-events of a stage. */
export type StageProgress = {
  show(stage: 'checking prices' | 'computing firm-events', done: number, total: number): void;
};
