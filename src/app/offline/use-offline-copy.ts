import { useSyncExternalStore } from "react";
import { type OfflineState, offlineCopy } from "./offline-copy.ts";

/** How it stands with the copy on the device, now and whenever it changes. */
export function useOfflineCopy(): OfflineState {
  return useSyncExternalStore(offlineCopy.subscribe, offlineCopy.state);
}
