const titles: Record<string, string> = {
  all: 'All selected',
  'ai-chips': 'AI chips',
  'on-site-power': 'On-site power',
  'power-producers': 'Independent power producers',
  'power-equipment': 'Power equipment',
  'regulated-utilities': 'Regulated utilities',
  'big-tech': 'Big tech in the coverage',
  benchmark: 'Benchmark',
};

/** What a reader calls a group; a group that came with imported prices is called by its own id. */
export function groupTitle(group: string): string {
  return titles[group] ?? group;
}
