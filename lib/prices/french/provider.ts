import type { FactorName } from '@/lib/event-study/study-input';
import type { AskedSpan, FactorProvider } from '../price-provider';
import { frenchFactors } from './transform';
import { frenchZip } from './transport';

/** The five-factor file's own SMB goes with its other factors; momentum is a file of its own. */
const FILES: [file: string, factors: FactorName[]][] = [
  ['F-F_Research_Data_5_Factors_2x3_daily_CSV.zip', ['Mkt-RF', 'SMB', 'HML', 'RMW', 'CMA', 'RF']],
  ['F-F_Momentum_Factor_daily_CSV.zip', ['Mom']],
];

/** Kenneth French's data library: US daily five factors, risk-free rate and momentum, within a span of days. */
export function frenchProvider(polite: typeof fetch, { from, to }: AskedSpan): FactorProvider {
  return {
    source: {
      id: 'french',
      name: 'Kenneth R. French, Data Library',
      covers: 'US daily five factors, risk-free rate and momentum, as imported',
      note: 'Fama-French 2x3 five factors and the momentum factor, daily, in percent there and as fractions here.',
    },
    statements: [],
    files: FILES.map(([file, factors]) => {
      let rows: ReturnType<typeof frenchFactors> | undefined;
      const load = async () => {
        rows ??= frenchFactors(await frenchZip(polite, file), file, factors);
        return rows.filter(({ date }) => date >= from && date <= to);
      };
      return { factors, load };
    }),
  };
}
