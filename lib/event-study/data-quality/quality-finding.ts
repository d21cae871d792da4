/** What can be wrong with prices before any statistic is computed from them. */
type QualityKind = 'non-positive-price' | 'split-jump' | 'stale-price' | 'thin-trading';

/** Days of one firm-event whose prices look wrong; what every check of the gate gives. */
export type SuspectDays = {
  kind: QualityKind;
  /** What was found, in a sentence without the firm's name. */
  message: string;
  dates: string[];
  /** Positions in the sample of the returns that these prices make. */
  returnsAt: number[];
};

/** A finding with its effect: the model's sigma (a fraction a day) as given and without the suspect returns. */
export type QualityFinding = Omit<SuspectDays, 'returnsAt'> & {
  sigma: number | null;
  sigmaWithout: number | null;
};
