import { SMALLEST_JUMP, UNUSUAL_MOVES } from '@/lib/event-study/data-quality/split-jumps';
import { STALE_DAYS } from '@/lib/event-study/data-quality/stale-prices';
import { minimumEstimationDays } from '@/lib/event-study/fitted-firm-event';
import { GROUP_TEST_NAMES, type GroupTestName } from '@/lib/event-study/group-test-names';
import { FEWEST_FOR_CROSS_SECTION, headlineTestOf } from '@/lib/event-study/headline-test';
import { MODELS } from '@/lib/event-study/models/model-registry';
import { MODEL_NAMES, type ModelName } from '@/lib/event-study/study-choices';
import { studySpecSchema } from '@/lib/event-study/study-spec';
import { GROUP_TESTS } from '@/lib/event-study/tests/test-registry';
import { formatPercent } from '../numbers';
import type { Translator } from '../translator';
import { formatWindow } from '../windows';
import { MODEL_FORMULAS, OTHER_FORMULAS } from './estimate-formulas';
import { type Method, OTHER_PAPERS, type OtherMethod } from './sections';
import { TEST_FORMULAS } from './test-formulas';

/** All that the page says of one method. `formulas` are TeX; `paper` is null for a rule that has none. */
export type MethodText = {
  name: string;
  plain: string;
  formulas: readonly string[];
  paper: string | null;
  usual: string;
  assumes: string;
  limit: string;
};

const usual = studySpecSchema.parse({});
const usualDays = usual.estimation[1] - usual.estimation[0] + 1;

/** The numbers in the texts, from the code that they describe. */
function valuesOf(t: Translator) {
  return {
    estimation: formatWindow(t, usual.estimation),
    window: formatWindow(t, usual.window),
    cars: usual.cars.map((car) => formatWindow(t, car)).join(t('common.semicolon')),
    days: String(usualDays),
    minimum: String(minimumEstimationDays(usualDays, MODELS[usual.model].parameters)),
    fewest: String(FEWEST_FOR_CROSS_SECTION),
    jump: formatPercent(SMALLEST_JUMP, 0),
    moves: String(UNUSUAL_MOVES),
    stale: String(STALE_DAYS),
  };
}

function isModel(method: Method): method is ModelName {
  return MODEL_NAMES.some((name) => name === method);
}

function isGroupTest(method: Method): method is GroupTestName {
  return GROUP_TEST_NAMES.some((name) => name === method);
}

function modelUse(t: Translator, model: ModelName): string {
  if (model === usual.model) return t('methodology.generated.usualModel');
  const { factors } = MODELS[model];
  if (factors.length === 0) return t('methodology.generated.chosenModel');
  return t('methodology.generated.factors', { count: factors.length, factors: factors.join(', ') });
}

function modelText(t: Translator, model: ModelName): MethodText {
  const values = valuesOf(t);
  return {
    name: t(`models.${model}`),
    plain: t(`methodology.entries.${model}.plain`, values),
    formulas: MODEL_FORMULAS[model],
    paper: MODELS[model].source,
    usual: modelUse(t, model),
    assumes: t(`methodology.entries.${model}.assumes`, values),
    limit: t(`methodology.entries.${model}.limit`, values),
  };
}

function testUse(t: Translator, test: GroupTestName): string {
  const fewest = String(FEWEST_FOR_CROSS_SECTION);
  if (test === headlineTestOf(FEWEST_FOR_CROSS_SECTION, true).headlineTest)
    return t('methodology.generated.leadsLarge', { fewest });
  if (test === headlineTestOf(FEWEST_FOR_CROSS_SECTION - 1, true).headlineTest)
    return t('methodology.generated.leadsSmall', { fewest });
  return t('methodology.generated.alwaysComputed');
}

function testText(t: Translator, test: GroupTestName): MethodText {
  const values = valuesOf(t);
  const { source, crossSectionalCorrelation, eventInducedVariance } = GROUP_TESTS[test];
  const together = crossSectionalCorrelation === 'ignored' ? 'independent' : 'dependent';
  const variance = eventInducedVariance === 'ignored' ? 'steady' : 'raised';
  return {
    name: t(`methodology.entries.${test}.name`),
    plain: t(`methodology.entries.${test}.plain`, values),
    formulas: TEST_FORMULAS[test],
    paper: source,
    usual: testUse(t, test),
    assumes: `${t(`methodology.generated.${together}`)} ${t(`methodology.generated.${variance}`)}`,
    limit: t(`methodology.entries.${test}.limit`, values),
  };
}

function otherText(t: Translator, method: OtherMethod): MethodText {
  const values = valuesOf(t);
  return {
    name: t(`methodology.entries.${method}.name`),
    plain: t(`methodology.entries.${method}.plain`, values),
    formulas: OTHER_FORMULAS[method],
    paper: OTHER_PAPERS[method],
    usual: t(`methodology.entries.${method}.default`, values),
    assumes: t(`methodology.entries.${method}.assumes`, values),
    limit: t(`methodology.entries.${method}.limit`, values),
  };
}

/** What the page says of a method, in the reader's language and with the code's own numbers. */
export function methodText(t: Translator, method: Method): MethodText {
  if (isModel(method)) return modelText(t, method);
  return isGroupTest(method) ? testText(t, method) : otherText(t, method);
}
