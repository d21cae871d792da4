import chartTools from './en/chartTools.json';
import common from './en/common.json';
import compare from './en/compare.json';
import controls from './en/controls.json';
import coverage from './en/coverage.json';
import groupCharts from './en/groupCharts.json';
import securityCharts from './en/securityCharts.json';
import securityPage from './en/securityPage.json';
import site from './en/site.json';

/** Every English message, one file a part of the page. */
export const en = {
  chartTools,
  common,
  compare,
  controls,
  coverage,
  groupCharts,
  securityCharts,
  securityPage,
  site,
};
