import type { Messages } from '../locale';
import apiReference from './ar/apiReference.json';
import chartTools from './ar/chartTools.json';
import common from './ar/common.json';
import compare from './ar/compare.json';
import controls from './ar/controls.json';
import coverage from './ar/coverage.json';
import downloads from './ar/downloads.json';
import groupCharts from './ar/groupCharts.json';
import securityCharts from './ar/securityCharts.json';
import securityPage from './ar/securityPage.json';
import site from './ar/site.json';

/** Every Arabic message; the type demands the same keys as in English. */
export const ar: Messages = {
  apiReference,
  chartTools,
  common,
  compare,
  controls,
  coverage,
  downloads,
  groupCharts,
  securityCharts,
  securityPage,
  site,
};
