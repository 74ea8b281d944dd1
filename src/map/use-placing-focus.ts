import { type RefObject, useEffect } from "react";

/** Gives the map the focus when a record is to be placed, so that its keys move it and Enter places. */
export function usePlacingFocus(panel: RefObject<HTMLElement | null>, isPlacing: boolean): void {
  useEffect(() => {
    if (isPlacing) panel.current?.querySelector<HTMLElement>(".map-surface")?.focus();
  }, [panel, isPlacing]);
}
