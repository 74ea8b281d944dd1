import { useEffect } from "react";
import { atlas, events } from "../../state/atlas.ts";
import { isFramed } from "./is-framed.ts";

/** The keys that lead into the clean view and out of it, as `aria-keyshortcuts` writes them. */
export const cleanKeys = "Alt+Shift+C";

/** Alt, Shift and C lead into the clean view of the map and out of it; Escape leads out. In another page's frame there is no way in or out. */
export function useCleanKeys(): void {
  useEffect(() => {
    if (isFramed) return;
    const pressed = (event: KeyboardEvent) => {
      const isClean = atlas.getState().view === "clean";
      if (isToggle(event)) {
        event.preventDefault();
        events.viewOpened(isClean ? "map" : "clean");
      } else if (isClean && event.key === "Escape" && !event.defaultPrevented) events.viewOpened("map");
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
}

/** By the key's place: with Shift, or on a Persian keyboard, it writes another letter. */
function isToggle({ altKey, shiftKey, ctrlKey, metaKey, code, repeat }: KeyboardEvent): boolean {
  return altKey && shiftKey && !ctrlKey && !metaKey && !repeat && code === "KeyC";
}
