/** What is known of the copy kept in this browser, as it changes. */
import { useEffect, useSyncExternalStore } from 'react';
import { type OfflineState, useTrainee } from '../services.ts';

export function useOffline(): OfflineState {
  const { offline } = useTrainee();
  return useSyncExternalStore(offline.subscribe, offline.get);
}

/** The page that asks for it is drawn: what nobody waits for may come. */
export function useOfflineBegins(): void {
  const { offline } = useTrainee();
  useEffect(() => offline.begin(), [offline]);
}
