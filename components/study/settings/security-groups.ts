import { groupTitle } from '@/lib/text/group-titles';
import type { Translator } from '@/lib/text/translator';

type Listed = { ticker: string; name: string; group: string };

export type SecurityGroup = { id: string; title: string; members: Listed[] };

/** The securities a reader may choose, by group; the search looks in ticker, name and group title. */
export function securityGroups(
  t: Translator,
  securities: readonly Listed[],
  { search, benchmark }: { search: string; benchmark: string },
): SecurityGroup[] {
  const wanted = search.trim().toLowerCase();
  const groups = new Map<string, SecurityGroup>();
  for (const security of securities) {
    const title = groupTitle(t, security.group);
    const matches = `${security.ticker} ${security.name} ${title}`.toLowerCase().includes(wanted);
    if (!matches || security.ticker === benchmark) continue;
    const group = groups.get(security.group) ?? { id: security.group, title, members: [] };
    group.members.push(security);
    groups.set(security.group, group);
  }
  return [...groups.values()];
}

/** The one security that is meant by what was typed: that of exactly this ticker, or the only one that was found. */
export function onlyMatch(groups: readonly SecurityGroup[], search: string): string | undefined {
  const typed = search.trim().toLowerCase();
  if (typed === '') return undefined;
  const tickers = groups.flatMap(({ members }) => members.map(({ ticker }) => ticker));
  return (
    tickers.find((ticker) => ticker.toLowerCase() === typed) ??
    (tickers.length === 1 ? tickers[0] : undefined)
  );
}

/** A selection with tickers added or removed, in the order of `order`; what that does not know comes last. */
export function withTickers(
  selected: readonly string[],
  tickers: readonly string[],
  chosen: boolean,
  order: readonly string[],
): string[] {
  const next = new Set(selected);
  for (const ticker of tickers) {
    if (chosen) next.add(ticker);
    else next.delete(ticker);
  }
  const rank = (ticker: string) => {
    const index = order.indexOf(ticker);
    return index === -1 ? order.length : index;
  };
  return [...next].sort((first, second) => rank(first) - rank(second));
}
