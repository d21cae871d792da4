import { runStudy } from './run-study';
import type { StudyResult } from './study';
import type { StudyInput, StudyOptions } from './study-input';

/** What a study of volumes takes: as a study of returns, but model and kind of return are given. */
type VolumeStudyInput = Omit<StudyInput, 'options' | 'factors'> & {
  options: Omit<StudyOptions, 'model' | 'returns' | 'measure'>;
};

/**
 * Abnormal volume: each day's natural log of the traded volume less its estimation-window mean, tested as
 * abnormal returns are (Campbell & Wasley 1996). Their measure is turnover, volume over shares outstanding;
 * shares are not stored, and the log of a constant number of them is part of the mean. In the result `return` is
 * the log volume, `abnormal` a log difference (0.69 is twice the usual volume). A volume of zero is missing.
 */
export function runVolumeStudy({ firmEvents, options }: VolumeStudyInput): StudyResult {
  return runStudy({
    firmEvents,
    options: { ...options, model: 'mean-adjusted', returns: 'log', measure: 'volume' },
  });
}
