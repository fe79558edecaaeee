import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the prerendered page: controls stay disabled until what they do can be heard. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
