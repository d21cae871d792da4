import type { ModelName } from '@/lib/event-study/study-spec';

type ModelText = { title: string; subject: string; explain: 'explain' | 'explains' };

const texts: Record<ModelName, ModelText> = {
  market: { title: 'market model', subject: 'The market', explain: 'explains' },
  'market-adjusted': { title: 'market-adjusted returns', subject: 'The market', explain: 'explains' },
  'mean-adjusted': { title: 'mean-adjusted returns', subject: 'Its average return', explain: 'explains' },
  capm: { title: 'CAPM', subject: 'The market', explain: 'explains' },
  ff3: { title: 'Fama-French three-factor model', subject: 'Three market-wide factors', explain: 'explain' },
  carhart: { title: 'Carhart four-factor model', subject: 'Four market-wide factors', explain: 'explain' },
  ff5: { title: 'Fama-French five-factor model', subject: 'Five market-wide factors', explain: 'explain' },
  'ff5-momentum': {
    title: 'Fama-French five-factor model with momentum',
    subject: 'Six market-wide factors',
    explain: 'explain',
  },
  'scholes-williams': { title: 'Scholes-Williams market model', subject: 'The market', explain: 'explains' },
  dimson: { title: 'Dimson market model', subject: 'The market', explain: 'explains' },
};

/** How the page names a model, and what explains its expected return. */
export function modelText(model: ModelName): ModelText {
  return texts[model];
}
