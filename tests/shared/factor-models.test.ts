import { describe, expect, test } from 'vitest';
import { MODELS } from '@/lib/event-study/models/model-registry';
import type { ModelName } from '@/lib/event-study/study-choices';
import { canonicalStudy } from '../support/canonical-panel';
import { expectRelative } from '../support/close-to';
import { hasSharedFolder } from '../support/shared-folder';

type Reference = {
  model: ModelName;
  ticker: string;
  coefficients: number[];
  beta?: number;
  sigma: number;
  rSquared: number;
  alphaStandardError?: number;
  betaStandardError?: number;
  abnormal: number;
  standardError: number;
  car: number;
  carStandardError: number;
};

/*
 * Computed with numpy 2.4 from the same prices and factors: np.linalg.lstsq of R - RF (R for dimson) on a column
 * of ones and the factors over the 120 estimation days, sigma^2 = u'u / (120 - k), standard errors from
 * sigma^2 inv(X'X), of the sum of slopes for dimson; day 0's error from 1 + x'inv(X'X)x, that of CAR[-1, 1] from
 * 3 + v'inv(X'X)v. Scholes-Williams from np.cov slopes and np.corrcoef of the market with its lag.
 */
const references: Reference[] = [
  {
    model: 'capm',
    ticker: 'NVDA',
    coefficients: [0.00044658888903280006, 2.604549570819899],
    sigma: 0.023335630542067082,
    rSquared: 0.5140861995212198,
    alphaStandardError: 0.0021325842400286422,
    betaStandardError: 0.23310590113320706,
    abnormal: -0.13293192482180294,
    standardError: 0.023675323654715856,
    car: -0.0920849976638185,
    carStandardError: 0.040989535037453895,
  },
  {
    model: 'ff3',
    ticker: 'NVDA',
    coefficients: [-0.000350860072289722, 2.5415086610275477, -1.0446811376057485, -0.8131992345385619],
    sigma: 0.02058183646820146,
    rSquared: 0.6284096889980213,
    alphaStandardError: 0.001884425941784979,
    betaStandardError: 0.23140620190427694,
    abnormal: -0.10709098941470842,
    standardError: 0.0216114442094119,
    car: -0.08040074493379833,
    carStandardError: 0.03635681234472165,
  },
  {
    model: 'carhart',
    ticker: 'NVDA',
    coefficients: [
      -0.0006908925431962394, 2.2353949068554657, -0.7987767228514703, -0.7873671650456766, 0.70220864467001,
    ],
    sigma: 0.020225699359360434,
    rSquared: 0.6442514970803981,
    alphaStandardError: 0.0018579049500936438,
    betaStandardError: 0.2645936702384076,
    abnormal: -0.08971747061422401,
    standardError: 0.022582556176303913,
    car: -0.07217721292722788,
    carStandardError: 0.03591204649903687,
  },
  {
    model: 'ff5',
    ticker: 'NVDA',
    coefficients: [
      0.00024229435943793937, 2.314231689384851, -0.7184342609090507, -0.36377227966553827,
      0.1319420266700917, 3.5544548409552434,
    ],
    sigma: 0.01277670171404687,
    rSquared: 0.8592720021882282,
    alphaStandardError: 0.001170698250507709,
    betaStandardError: 0.1515838436219938,
    abnormal: -0.06284286306123163,
    standardError: 0.014081787102627124,
    car: -0.02608995373214798,
    carStandardError: 0.02326294316663152,
  },
  {
    model: 'ff5-momentum',
    ticker: 'NVDA',
    coefficients: [
      -0.00016215907310735043, 1.9660776805991762, -0.31544725206863095, -0.38079609782911683,
      0.4144811286309546, 3.6408702217977935, 0.8838056575501321,
    ],
    sigma: 0.011687104945182278,
    rSquared: 0.8832839780557294,
    alphaStandardError: 0.0010741415854442497,
    betaStandardError: 0.15633186772243626,
    abnormal: -0.03766127469564326,
    standardError: 0.013899424639137166,
    car: -0.011159909608478465,
    carStandardError: 0.021503200929359544,
  },
  {
    model: 'dimson',
    ticker: 'NVDA',
    coefficients: [0.00040440826736548813, -0.3695065842404017, 2.623191055937867, -0.15114756722790507],
    beta: 2.1025369044695603,
    sigma: 0.02322945355797834,
    rSquared: 0.5266590015804994,
    alphaStandardError: 0.0021324532771017377,
    betaStandardError: 0.38548796343097147,
    abnormal: -0.132721061063328,
    standardError: 0.023655513802753214,
    car: -0.09841837956262997,
    carStandardError: 0.04097995615043605,
  },
  {
    model: 'scholes-williams',
    ticker: 'NVDA',
    coefficients: [0.00045551653002565595, 2.0798901740002167, 0.03768154232892777],
    sigma: 0.023831272526096143,
    rSquared: 0.4932256568658503,
    abnormal: -0.14054172529933812,
    standardError: 0.024178180621344622,
    car: -0.09743287173596271,
    carStandardError: 0.041860140802049306,
  },
  {
    model: 'capm',
    ticker: 'DUK',
    coefficients: [0.0001235657519281038, -0.027796096582007972],
    sigma: 0.010731599784040735,
    rSquared: 0.0005694319796069047,
    alphaStandardError: 0.0009807337551253842,
    betaStandardError: 0.10720084180927185,
    abnormal: 0.024737728223965017,
    standardError: 0.010887817998404818,
    car: 0.017392915774153975,
    carStandardError: 0.018850284956427207,
  },
  {
    model: 'ff3',
    ticker: 'DUK',
    coefficients: [0.00021565884391546466, 0.09203070501023775, -0.1824077272018614, 0.41379880592508056],
    sigma: 0.010449505494343628,
    rSquared: 0.06848221405202237,
    alphaStandardError: 0.0009567328582553122,
    betaStandardError: 0.11748613307465641,
    abnormal: 0.016564114138215565,
    standardError: 0.010972242703213184,
    car: 0.011468022779542257,
    carStandardError: 0.01845854284868816,
  },
  {
    model: 'carhart',
    ticker: 'DUK',
    coefficients: [
      0.0001672942435917041, 0.04849054152357946, -0.14743145359582993, 0.4174730365455273,
      0.09987881555132369,
    ],
    sigma: 0.010477266981006327,
    rSquared: 0.07159911291474463,
    alphaStandardError: 0.0009624273475841817,
    betaStandardError: 0.13706416155588533,
    abnormal: 0.019035240765496973,
    standardError: 0.011698160146101928,
    car: 0.012637698833375656,
    carStandardError: 0.018603069902282027,
  },
  {
    model: 'ff5',
    ticker: 'DUK',
    coefficients: [
      0.00018160040676099394, 0.0998187605098525, -0.21032889231080595, 0.39567541110357546,
      -0.03920610243573744, -0.19787833359287313,
    ],
    sigma: 0.010501671964547645,
    rSquared: 0.07537968119964245,
    alphaStandardError: 0.000962242781545513,
    betaStandardError: 0.12459270291121607,
    abnormal: 0.013845372275919546,
    standardError: 0.011574372802630602,
    car: 0.008072737688151371,
    carStandardError: 0.01912072485791017,
  },
  {
    model: 'ff5-momentum',
    ticker: 'DUK',
    coefficients: [
      0.0001395416579649989, 0.06361453817065967, -0.1684226355977132, 0.39390511955930785,
      -0.009825115261167878, -0.18889207583739884, 0.09190615567571851,
    ],
    sigma: 0.0105336232665105,
    rSquared: 0.07790494692169114,
    alphaStandardError: 0.0009681270810035971,
    betaStandardError: 0.14090238830420743,
    abnormal: 0.016463983008628783,
    standardError: 0.012527593741705811,
    car: 0.009625299552577276,
    carStandardError: 0.019380900460496307,
  },
  {
    model: 'dimson',
    ticker: 'DUK',
    coefficients: [0.0003705164657867248, -0.03559356457957721, -0.025171721100007118, -0.041376489716634116],
    beta: -0.10214177539621844,
    sigma: 0.010811107521332141,
    rSquared: 0.0028969437117297714,
    alphaStandardError: 0.0009924547560028947,
    betaStandardError: 0.17940808682519374,
    abnormal: 0.024979333988121844,
    standardError: 0.011009398157197925,
    car: 0.016479530715515306,
    carStandardError: 0.019072282998653458,
  },
  {
    model: 'scholes-williams',
    ticker: 'DUK',
    coefficients: [0.00037609448655051135, -0.10250862456459131, 0.03768154232892777],
    sigma: 0.010753664416716513,
    rSquared: -0.0035445377574423453,
    abnormal: 0.023654077698374364,
    standardError: 0.010910203822476714,
    car: 0.016631368008719158,
    carStandardError: 0.018889041956480064,
  },
];

describe.runIf(hasSharedFolder)('models with several regressors agree with numpy', () => {
  test.each(references)('$model on $ticker', (reference) => {
    const { model, ticker, coefficients } = reference;
    const [security] = canonicalStudy({ model }, [ticker]).securities;
    const fitted = security!.model!;
    Object.values(fitted.coefficients).forEach((coefficient, place) => {
      expectRelative(coefficient, coefficients[place]!, 1e-9);
    });
    expect(Object.values(fitted.coefficients)).toHaveLength(coefficients.length);
    expectRelative(fitted.beta, reference.beta ?? coefficients[1]!, 1e-9);
    expectRelative(fitted.sigma, reference.sigma);
    expectRelative(fitted.rSquared, reference.rSquared, 1e-9);
    if (reference.alphaStandardError) {
      expectRelative(fitted.alphaStandardError, reference.alphaStandardError);
      expectRelative(fitted.betaStandardError, reference.betaStandardError!);
    }
    expect(fitted.degreesOfFreedom).toBe(120 - MODELS[model].parameters);
    const day = security!.days.find(({ eventDay }) => eventDay === 0)!;
    expectRelative(day.abnormal, reference.abnormal);
    expectRelative(day.standardError, reference.standardError);
    expectRelative(security!.cars[0]!.car, reference.car, 1e-9);
    expectRelative(security!.cars[0]!.standardError, reference.carStandardError);
  });
});
