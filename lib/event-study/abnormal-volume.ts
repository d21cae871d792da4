import type { StudyOptions } from './study-input';

/**
 * Options of a study of abnormal volume: each day's natural log of the traded volume less its
 * estimation-window mean, tested as abnormal returns are (Campbell & Wasley 1996). Their measure is turnover,
 * volume over shares outstanding; shares are not stored, and the log of a constant number of them is part of
 * the mean. In the result `return` is the log volume, `abnormal` a log difference (0.69 is twice the usual
 * volume). A volume of zero is missing.
 */
export function volumeOptions(options: Omit<StudyOptions, 'model' | 'returns' | 'measure'>): StudyOptions {
  return { ...options, model: 'mean-adjusted', returns: 'log', measure: 'volume' };
}
