/** Heights that the charts of one security share, so that they line up side by side. */
export const SECURITY_CHART_HEIGHTS = { narrow: 340, wide: 400 };
