import { describe, expect, test } from 'vitest';
import type { ModelName, ReturnKind } from '@/lib/event-study/study-spec';
import { covidStudy } from '../support/canonical-panel';
import { expectRelative } from '../support/close-to';
import { hasSharedFolder } from '../support/shared-folder';

type Reference = {
  model: ModelName;
  returns: ReturnKind;
  /** Sigma, AR of day 0 and its error, CAR of [0, 1] and its error. */
  firms: Record<string, number[]>;
  /** Statistic, degrees of freedom and p over [0, 1]. */
  tests: Record<string, [statistic: number, df: number | null, p: number]>;
  preEvent: { statistic: number; comparisons: number; p: number };
  correlation: number;
};

/*
 * Computed with numpy 2.4 and scipy from the formulas of the papers, written anew for this panel: lstsq for the
 * model, every pairwise correlation, scipy.stats.rankdata for ranks and scipy.stats.wilcoxon for the exact p.
 */
const references: Reference[] = [
  {
    model: 'market',
    returns: 'simple',
    firms: {
      AMZN: [
        0.011997792634764767, 0.04839902541090384, 0.019714583311229526, 0.06706327018727692,
        0.018798965184912482,
      ],
      NFLX: [
        0.018967691233975133, 0.010522819306071601, 0.03116741057603821, 0.016120727867521112,
        0.02971988081478117,
      ],
      SHOP: [
        0.026403887457362094, 0.029289655008073096, 0.043386450730126265, 0.025374184061237218,
        0.0413714235749524,
      ],
      FB: [
        0.012565145319782818, -0.014110656201740901, 0.020646848279972874, -0.055563280832381295,
        0.019687932322277085,
      ],
      UPWK: [
        0.024222911034754463, 0.052949835223645034, 0.03980270472848781, -0.043084163458539604,
        0.03795411998538093,
      ],
    },
    tests: {
      'cross-sectional-t': [0.08723767827843806, 4, 0.9346752711492861],
      'skewness-adjusted-t': [0.08829841550267768, 4, 0.9338835356100362],
      'crude-dependence-t': [0.12784344281051357, 119, 0.8984886625010565],
      'portfolio-t': [0.11490221117727797, 118, 0.9087179253670774],
      'independent-j1': [0.1434021884816555, null, 0.8859725546808194],
      'patell-z': [0.3395508044395281, null, 0.7341948313927567],
      'adjusted-patell-z': [0.2675191682988502, null, 0.7890694576391646],
      'bmp-t': [0.14429097583727646, 4, 0.8922486110116357],
      'kolari-pynnonen-t': [0.10463912722730286, 4, 0.9216991618727354],
      'rank-z': [0.6433736555977034, null, 0.5199816733989946],
      'median-sign-z': [0.4974580414895273, null, 0.6188660843562402],
      'sign-z': [0.4472135954999579, null, 0.6547208460185769],
      'generalised-sign-z': [0.46213098504151084, null, 0.6439873914167602],
      wilcoxon: [8.0, null, 1.0],
      'grank-t': [0.14413322422930225, 119, 0.8856390775687957],
      'grank-z': [0.19205531989934382, null, 0.847698872877678],
      placebo: [0.001982147565022871, null, 0.8833333333333333],
    },
    preEvent: { statistic: 0.08723767827843806, comparisons: 119, p: 0.9583333333333334 },
    correlation: 0.15275387256702816,
  },
  {
    model: 'mean-adjusted',
    returns: 'log',
    firms: {
      AMZN: [
        0.013877577490697662, -0.05541822638543684, 0.01393528076449859, 0.012263790057880093,
        0.0197887312862897,
      ],
      NFLX: [
        0.020780114203258124, -0.12009870780722509, 0.020866518377206274, -0.05447099153672391,
        0.02963140334415919,
      ],
      SHOP: [
        0.030051860367065874, -0.19464263844851132, 0.030176816666402012, -0.09936583078437362,
        0.0428524495615747,
      ],
      FB: [
        0.015573953979704116, -0.15398751319552664, 0.015638710824424047, -0.13111992867970035,
        0.02220767929964651,
      ],
      UPWK: [
        0.025043613048834058, -0.0029535112830449406, 0.025147744945174758, -0.07323316493873473,
        0.03571093941960625,
      ],
    },
    tests: {
      'cross-sectional-t': [-2.871075949522084, 4, 0.045419343707026535],
      'skewness-adjusted-t': [-2.4072374745683067, 4, 0.0737752372595393],
      'crude-dependence-t': [-3.46517860988053, 119, 0.0007376163855223241],
      'portfolio-t': [-3.4366581363209834, 119, 0.0008119183588741087],
      'independent-j1': [-4.954762511815409, null, 7.241868532556251e-7],
      'patell-z': [-5.0961500774505595, null, 3.466303704589161e-7],
      'adjusted-patell-z': [-3.4155557397667047, null, 0.0006365200072918402],
      'bmp-t': [-2.201973202288953, 4, 0.09244909766409613],
      'kolari-pynnonen-t': [-1.2289657582741218, 4, 0.28643955222789097],
      'rank-z': [-0.4197435188112945, null, 0.6746728297954647],
      'median-sign-z': [-0.4309205748823388, null, 0.6665261225980239],
      'sign-z': [-1.3416407864998738, null, 0.17971249487899976],
      'generalised-sign-z': [-1.3640696714636176, null, 0.17254563899424413],
      wilcoxon: [1.0, null, 0.125],
      'grank-t': [-1.3552892691428338, 119, 0.17789232893750806],
      'grank-z': [-2.138215894879363, null, 0.03249922490957231],
      placebo: [-0.0691852251763305, null, 0.025],
    },
    preEvent: { statistic: -2.871075949522084, comparisons: 119, p: 0.16666666666666666 },
    correlation: 0.3065467777402894,
  },
];

describe.runIf(hasSharedFolder)('the panel of March 2020 agrees with an independent calculation', () => {
  test.each(references)('$model model, $returns returns', (reference) => {
    const { securities, groups } = covidStudy(reference);
    for (const { ticker, model, days, cars } of securities) {
      const [sigma, abnormal, error, car, carError] = reference.firms[ticker]!;
      const zero = days.find(({ eventDay }) => eventDay === 0);
      expectRelative(model?.sigma, sigma!);
      expectRelative(zero?.abnormal, abnormal!);
      expectRelative(zero?.standardError, error!);
      expectRelative(cars[0]?.car, car!);
      expectRelative(cars[0]?.standardError, carError!);
      expect(cars[0]?.bhar === null).toBe(reference.returns === 'log');
    }
    const { windows, meanResidualCorrelation } = groups[0]!;
    expectRelative(meanResidualCorrelation, reference.correlation);
    const { tests, preEvent } = windows[0]!;
    expect(Object.keys(tests).sort()).toEqual(Object.keys(reference.tests).sort());
    for (const [name, outcome] of Object.entries(tests)) {
      const [statistic, df, p] = reference.tests[name]!;
      expectRelative(outcome.statistic, statistic, 1e-9);
      expect(outcome.df).toBe(df);
      expectRelative(outcome.p, p, 1e-9);
    }
    expectRelative(preEvent?.statistic, reference.preEvent.statistic, 1e-9);
    expect(preEvent?.comparisons).toBe(reference.preEvent.comparisons);
    expectRelative(preEvent?.p, reference.preEvent.p);
  });
});
