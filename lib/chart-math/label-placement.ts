export type Label = { id: string; y: number; priority: number };
export type PlacedLabel = { id: string; y: number; target: number };

type Cluster = { members: Label[]; centre: number };

function clusterTop({ members, centre }: Cluster, gap: number): number {
  return centre - ((members.length - 1) * gap) / 2;
}

function clamped(cluster: Cluster, gap: number, top: number, bottom: number): Cluster {
  const reach = ((cluster.members.length - 1) * gap) / 2;
  const centre = Math.min(Math.max(cluster.centre, top + reach), bottom - reach);
  return { ...cluster, centre };
}

function merged(upper: Cluster, lower: Cluster, gap: number): Cluster {
  const members = [...upper.members, ...lower.members];
  const offsets = members.map((label, index) => label.y - (index - (members.length - 1) / 2) * gap);
  return { members, centre: offsets.reduce((sum, offset) => sum + offset, 0) / members.length };
}

/**
 * Moves labels at heights `y` apart so that neighbours are at least `gap` pixels from each other and none
 * leaves `[top, bottom]`, keeping their order and the total displacement small: overlapping labels merge into
 * a cluster that is centred on where its members want to be. Where there is no room for all of them, those of
 * lowest priority are left out.
 */
export function placeLabels(
  labels: readonly Label[],
  { top, bottom, gap }: { top: number; bottom: number; gap: number },
): PlacedLabel[] {
  const capacity = Math.max(0, Math.floor((bottom - top) / gap) + 1);
  const kept = [...labels]
    .sort((first, second) => second.priority - first.priority)
    .slice(0, capacity)
    .sort((first, second) => first.y - second.y);
  const clusters: Cluster[] = [];
  for (const label of kept) {
    let current = clamped({ members: [label], centre: label.y }, gap, top, bottom);
    while (clusters.length > 0) {
      const above = clusters[clusters.length - 1]!;
      const aboveBottom = clusterTop(above, gap) + (above.members.length - 1) * gap;
      if (clusterTop(current, gap) - aboveBottom >= gap) break;
      clusters.pop();
      current = clamped(merged(above, current, gap), gap, top, bottom);
    }
    clusters.push(current);
  }
  return clusters.flatMap((cluster) =>
    cluster.members.map((label, index) => ({
      id: label.id,
      y: clusterTop(cluster, gap) + index * gap,
      target: label.y,
    })),
  );
}
