import apiReference from './en/apiReference.json';
import chartTools from './en/chartTools.json';
import common from './en/common.json';
import compare from './en/compare.json';
import controls from './en/controls.json';
import coverage from './en/coverage.json';
import data from './en/data.json';
import downloads from './en/downloads.json';
import groupCharts from './en/groupCharts.json';
import groups from './en/groups.json';
import groupTests from './en/groupTests.json';
import headline from './en/headline.json';
import lab from './en/lab.json';
import methodology from './en/methodology.json';
import models from './en/models.json';
import newEvent from './en/newEvent.json';
import received from './en/received.json';
import securityCharts from './en/securityCharts.json';
import securityPage from './en/securityPage.json';
import site from './en/site.json';
import studyCharts from './en/studyCharts.json';
import studyPage from './en/studyPage.json';

/** Every English message, one file a part of the page. */
export const en = {
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
