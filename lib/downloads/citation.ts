import type { z } from 'zod';
import type { Study } from '@/lib/event-study/study';
import { SOFTWARE } from '@/lib/software';
import type { citationSchema } from './schemas';

/** How a study is cited, in APA style and as a BibTeX entry. */
export type Citation = z.output<typeof citationSchema>;

function bibtexText(text: string): string {
  return text
    .replaceAll(/[\\{}]/g, '')
    .replaceAll(/[#$%&_]/g, (sign) => `\\${sign}`)
    .replaceAll(/[~^]/g, (sign) => `\\${sign}{}`);
}

/**
 * The citation of a study at its own address. The year is that in which its data were taken in, so that the same
 * data are always cited alike.
 */
export function studyCitation({ spec, event, data }: Study, url: string): Citation {
  const year = data.retrievedOn.slice(0, 4);
  const securities = spec.tickers.length === 1 ? spec.tickers[0] : `${spec.tickers.length} securities`;
  const title = `${event.title}: event study of ${securities}, days ${spec.window.join(' to ')}`;
  const fields = [
    ['author', `{${SOFTWARE.name}}`],
    ['title', `{${bibtexText(title)}}`],
    ['year', year],
    ['howpublished', `Data set, version ${SOFTWARE.version}`],
    ['url', url],
    ['note', bibtexText(`Prices to ${data.lastPriceDate}. Sources: ${data.sources.join('; ')}`)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return {
    apa: `${SOFTWARE.name}. (${year}). ${title} (Version ${SOFTWARE.version}) [Data set]. ${url}`,
    bibtex: [`@misc{aftershock-${spec.event}-${year},`, ...lines, '}'].join('\n'),
  };
}
