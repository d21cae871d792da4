import type { Messages } from '../locale';
import apiReference from './ar/apiReference.json';
import chartTools from './ar/chartTools.json';
import common from './ar/common.json';
import compare from './ar/compare.json';
import controls from './ar/controls.json';
import coverage from './ar/coverage.json';
import data from './ar/data.json';
import downloads from './ar/downloads.json';
import groupCharts from './ar/groupCharts.json';
import groups from './ar/groups.json';
import groupTests from './ar/groupTests.json';
import headline from './ar/headline.json';
import lab from './ar/lab.json';
import methodology from './ar/methodology.json';
import models from './ar/models.json';
import newEvent from './ar/newEvent.json';
import received from './ar/received.json';
import securityCharts from './ar/securityCharts.json';
import securityPage from './ar/securityPage.json';
import site from './ar/site.json';
import studyCharts from './ar/studyCharts.json';
import studyPage from './ar/studyPage.json';

/** Every Arabic message; the type demands the same keys as in English. */
export const ar: Messages = {
  apiReference,
  chartTools,
  common,
  compare,
  controls,
  coverage,
  data,
  downloads,
  groupCharts,
  groupTests,
  groups,
  headline,
  lab,
  methodology,
  models,
  newEvent,
  received,
  securityCharts,
  securityPage,
  site,
  studyCharts,
  studyPage,
};
