import { useEffect } from "react";
import { atlas, events } from "../../state/atlas.ts";
import { isPressed } from "../../ui/chord.ts";
import { cleanChord } from "./clean-keys.ts";
import { isFramed } from "./is-framed.ts";

/** Alt, Shift and C lead into the clean view of the map and out of it; Escape leads out. In another page's frame there is no way in or out. */
export function useCleanKeys(): void {
  useEffect(() => {
    if (isFramed) return;
    const pressed = (event: KeyboardEvent) => {
      const isClean = atlas.getState().view === "clean";
      if (isPressed(cleanChord, event) && !event.repeat) {
        event.preventDefault();
        events.viewOpened(isClean ? "map" : "clean");
      } else if (isClean && event.key === "Escape" && !event.defaultPrevented) events.viewOpened("map");
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
}
