import type { ModelName } from '@/lib/event-study/study-spec';

type ModelText = { title: string; subject: string; explain: 'explain' | 'explains'; usesBenchmark: boolean };

function marketText(title: string): ModelText {
  return { title, subject: 'The market', explain: 'explains', usesBenchmark: true };
}

function factorText(title: string, count: string): ModelText {
  return { title, subject: `${count} market-wide factors`, explain: 'explain', usesBenchmark: false };
}

const texts: Record<ModelName, ModelText> = {
  market: marketText('market model'),
  'market-adjusted': marketText('market-adjusted returns'),
  'mean-adjusted': {
    title: 'mean-adjusted returns',
    subject: 'Its average return',
    explain: 'explains',
    usesBenchmark: false,
  },
  capm: marketText('CAPM'),
  ff3: factorText('Fama-French three-factor model', 'Three'),
  carhart: factorText('Carhart four-factor model', 'Four'),
  ff5: factorText('Fama-French five-factor model', 'Five'),
  'ff5-momentum': factorText('Fama-French five-factor model with momentum', 'Six'),
  'scholes-williams': marketText('Scholes-Williams market model'),
  dimson: marketText('Dimson market model'),
  garch: marketText('GARCH market model'),
};

/** How the page names a model, and what explains its expected return: the benchmark or something else. */
export function modelText(model: ModelName): ModelText {
  return texts[model];
}
