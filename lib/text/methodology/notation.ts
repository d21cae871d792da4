/** TeX of the signs that every formula uses, by the key of their meaning. */
export const NOTATION = {
  firms: String.raw`i,\;N`,
  days: 't',
  estimation: String.raw`j=1,\dots,M`,
  window: 'L',
  parameters: 'k',
  returns: String.raw`R,\;R_m`,
  free: 'R_f',
  residual: 'u',
  abnormal: 'A',
  sigma: 's',
  regressors: String.raw`x,\;X`,
  correlation: String.raw`\rho`,
  positives: 'n^{+}',
} as const;
