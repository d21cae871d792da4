import { correctedP } from '@/lib/event-study/corrected-p';
import type { DayResult } from '@/lib/event-study/study';
import type { Correction } from '@/lib/event-study/study-choices';

/** Whether a day's abnormal return is distinguishable from noise at 5 %, by the study's correction. */
export function isDayBeyondNoise(day: DayResult, correction: Correction): boolean {
  const p = correctedP(day, correction);
  return p !== null && p < 0.05;
}
