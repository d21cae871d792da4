import { type ComponentType, lazy } from 'react';

/** A component whose code comes later: what the server draws with, how it is fetched, and it once that is done. */
export type IslandCode<Props> = {
  OnServer: ComponentType<Props>;
  fetch: () => Promise<ComponentType<Props>>;
  fetched: ComponentType<Props> | null;
};

export function islandCode<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): IslandCode<Props> {
  const code: IslandCode<Props> = {
    OnServer: lazy(async () => ({ default: await load() })) as ComponentType<Props>,
    async fetch() {
      code.fetched = await load();
      return code.fetched;
    },
    fetched: null,
  };
  return code;
}
