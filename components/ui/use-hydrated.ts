import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the browser has taken the server's page over, so that its controls do something. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
