import { strToU8, zipSync } from 'fflate';

/*
 * Answers as the providers document them, for two days of one security: a Friday and the Monday after it, with a 2:1
 * split on the Monday where the provider gives prices as traded.
 */

const time = (day: string) => Date.parse(`${day}T14:30:00Z`) / 1000;

/** Yahoo's chart; its prices are single-precision numbers. */
export function yahooChart(): Record<string, unknown> {
  const period = {
    timezone: 'EST',
    start: time('2025-01-27'),
    end: time('2025-01-27') + 23_400,
    gmtoffset: -18_000,
  };
  return {
    meta: {
      currency: 'USD',
      symbol: 'NVDA',
      exchangeName: 'NMS',
      fullExchangeName: 'NasdaqGS',
      instrumentType: 'EQUITY',
      firstTradeDate: 917_015_400,
      regularMarketTime: time('2025-01-27'),
      hasPrePostMarketData: true,
      gmtoffset: -18_000,
      timezone: 'EST',
      exchangeTimezoneName: 'America/New_York',
      regularMarketPrice: 118.42,
      fiftyTwoWeekHigh: 153.13,
      fiftyTwoWeekLow: 60.7,
      longName: 'NVIDIA Corporation',
      shortName: 'NVIDIA Corporation',
      chartPreviousClose: 147.22,
      priceHint: 2,
      currentTradingPeriod: { pre: period, regular: period, post: period },
      dataGranularity: '1d',
      range: '',
      validRanges: ['1d', '5d', '1mo', 'max'],
    },
    timestamp: [time('2025-01-24'), time('2025-01-27')],
    indicators: {
      quote: [
        {
          open: [148.3699951171875, 124.80000305175781],
          high: [148.97000122070312, 128.39999389648438],
          low: [141.8800048828125, 116.69999694824219],
          close: [142.6199951171875, 118.41999816894531],
          volume: [234_657_600, 818_830_900],
        },
      ],
      adjclose: [{ adjclose: [142.58416748046875, 118.39025115966797] }],
    },
  };
}

export const yahooAnswer = (chart: unknown = yahooChart()) =>
  JSON.stringify({ chart: { result: [chart], error: null } });

export const yahooError = (code: string, description: string) =>
  JSON.stringify({ chart: { result: null, error: { code, description } } });

export const stooqAnswer =
  'Date,Open,High,Low,Close,Volume\r\n2025-01-24,148.37,148.97,141.88,142.62,234657600\r\n2025-01-27,124.8,128.4,116.7,118.42,818830900\r\n';

function alphaVantageDay(close: string, split: string): Record<string, string> {
  return {
    '1. open': close,
    '2. high': close,
    '3. low': close,
    '4. close': close,
    '5. adjusted close': '117.5',
    '6. volume': '1000',
    '7. dividend amount': '0.0000',
    '8. split coefficient': split,
  };
}

export function alphaVantageAnswer(): string {
  return JSON.stringify({
    'Meta Data': { '2. Symbol': 'NVDA', '4. Output Size': 'Full size', '5. Time Zone': 'US/Eastern' },
    'Time Series (Daily)': {
      '2025-01-27': alphaVantageDay('118.42', '2.0'),
      '2025-01-24': alphaVantageDay('285.24', '1.0'),
    },
  });
}

const tiingoDay = (date: string, close: number, splitFactor: number) => ({
  date: `${date}T00:00:00.000Z`,
  close,
  high: close + 1,
  low: close - 1,
  open: close,
  volume: 1000,
  adjClose: 117.5,
  adjHigh: 118,
  adjLow: 117,
  adjOpen: 117.2,
  adjVolume: 1000,
  divCash: 0,
  splitFactor,
});

export const tiingoAnswer = () =>
  JSON.stringify([tiingoDay('2025-01-24', 285.24, 1), tiingoDay('2025-01-27', 118.42, 2)]);

const FIVE_FACTORS = `This file was created using the 202501 CRSP database.
The Tbill return is the simple daily rate that, over the number of trading days.

,Mkt-RF,SMB,HML,RMW,CMA,RF
20250124,   -0.37,    0.25,   -0.58,    0.12,   -0.30,   0.018
20250127,   -1.49,    0.79,    2.90,  -99.99,    1.25,   0.018

Copyright 2025 Eugene F. Fama and Kenneth R. French
`;

const MOMENTUM = `This file was created using the 202501 CRSP database.

Missing data are indicated by -99.99 or -999.

,Mom   
20250124,    0.38
20250127,   -4.60

Copyright 2025 Eugene F. Fama and Kenneth R. French
`;

/** An archive of one text file. */
export const zipped = (name: string, text: string) => zipSync({ [name]: strToU8(text) });

export const fiveFactorsZip = (text = FIVE_FACTORS) =>
  zipped('F-F_Research_Data_5_Factors_2x3_daily.csv', text);
export const momentumZip = () => zipped('F-F_Momentum_Factor_daily.csv', MOMENTUM);
