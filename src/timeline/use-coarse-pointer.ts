import { useSyncExternalStore } from "react";

const query = () => matchMedia("(pointer: coarse)");

/** Whether the reader points with a finger. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}

function subscribe(changed: () => void): () => void {
  const list = query();
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
}
