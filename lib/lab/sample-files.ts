import { SeededRandom } from '@/lib/statistics/random';
import type { OwnFiles } from './own-files';

const FIRMS = ['AMBER', 'BIRCH', 'CEDAR', 'DELTA', 'ELM', 'FJORD'];
const MARKET = 'Sample index';
const DAYS = 170;
const EVENT_DAY = 150;
const DAY_LENGTH = 86_400_000;

/** Weekdays from the first Monday of 2024 on. */
function weekdays(count: number): string[] {
  const days: string[] = [];
  for (let time = Date.UTC(2024, 0, 1); days.length < count; time += DAY_LENGTH) {
    const day = new Date(time);
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** Made-up files in the layout of the command line: two groups of firms, the first of which falls on day 0. */
export function sampleFiles(): OwnFiles {
  const random = new SeededRandom(1);
  const noise = () => (random.below(2001) - 1000) / 100_000;
  const days = weekdays(DAYS);
  const market = days.map(noise);
  const priceLines = (name: string, returns: readonly number[]) => {
    let price = 100;
    return days.map((day, place) => {
      price *= 1 + returns[place]!;
      return `${name};${day};${price.toFixed(4)}`;
    });
  };
  const firmLines = FIRMS.flatMap((firm, place) => {
    const news = place < FIRMS.length / 2 ? -0.05 : 0.01;
    return priceLines(
      firm,
      market.map((value, day) => value + noise() + (day === EVENT_DAY ? news : 0)),
    );
  });
  const requests = FIRMS.map((firm, place) => {
    const group = place < FIRMS.length / 2 ? 'suppliers' : 'rivals';
    return `s${place + 1};${firm};${MARKET};${days[EVENT_DAY]};${group};-5;5;-11;120`;
  });
  const file = (name: string, lines: readonly string[]) => new File([`${lines.join('\n')}\n`], name);
  return {
    requests: file('sample-requests.csv', requests),
    firmPrices: file('sample-firm-prices.csv', firmLines),
    marketPrices: file('sample-market-prices.csv', priceLines(MARKET, market)),
  };
}
