import type { QualityReport } from '@/lib/study-report/study-report';
import { formatPercent } from '@/lib/text/numbers';

/** What the data-quality gate found, a line a finding with sigma as given and without the suspect returns. */
export function qualityTable(reports: readonly QualityReport[]): string {
  if (reports.length === 0) return 'Data quality: nothing found.\n';
  const lines = reports.flatMap(({ id, ticker, findings }) =>
    findings.map(({ message, sigma, sigmaWithout }) => {
      const name = id === ticker ? id : `${id} ${ticker}`;
      return `  ${name}: ${message} (sigma ${formatPercent(sigma, 3)} a day, ${formatPercent(sigmaWithout, 3)} without)`;
    }),
  );
  return `Data quality: ${reports.length} securities with findings (--strict refuses them)\n${lines.join('\n')}\n`;
}
