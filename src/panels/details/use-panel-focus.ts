import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { atlas } from "../../state/atlas.ts";
import type { Picked } from "../../state/view-state.ts";
import { takeFreshPick } from "./open-pick.ts";
import { pickedKey } from "./picked-key.ts";

interface Opening {
  /** What had the focus when the pick was made. */
  readonly opener: Element | null;
  /** Whether the focus is to follow into the panel: it was made by keyboard, or from within. */
  readonly movesFocus: boolean;
}

/**
 * Moves the focus to the panel's heading after a pick by keyboard or from within the panel, and back to
 * what opened it, or the link that stands for it now, once it is closed. A pick by pointer elsewhere, as
 * on the map, leaves the focus there. Lists keep their scroll position for the way back.
 */
export function usePanelFocus(panel: RefObject<HTMLDivElement | null>, picked: Picked | null): void {
  const key = pickedKey(picked);
  const before = useRef<string | null>(null);
  const opening = useOpening(panel);
  const opener = useRef<Element | null>(null);

  useKeptScroll(panel, key);
  useEffect(() => {
    const last = before.current;
    before.current = key;
    const box = panel.current;
    if (!box || last === key) return;
    switch (moveAfter({ last, picked, movesFocus: opening.current.movesFocus })) {
      case "heading":
        if (last !== null && !box.contains(opening.current.opener)) opener.current ??= opening.current.opener;
        focusHeading(box);
        return;
      case "back":
        focusBack(box, { opener: opener.current, key: last ?? "" });
        opener.current = null;
        return;
      case null:
        return;
    }
  }, [key, picked, panel, opening]);
}

interface Change {
  /** What the panel showed before; null when it has only now been built. */
  readonly last: string | null;
  readonly picked: Picked | null;
  readonly movesFocus: boolean;
}

/** Where the focus goes after a change of what the panel shows; null where it stays. */
function moveAfter({ last, picked, movesFocus }: Change): "heading" | "back" | null {
  const isFresh = takeFreshPick();
  if (last === null) return isFresh ? "heading" : null;
  if (!movesFocus) return null;
  return picked === null ? "back" : "heading";
}

/** Notes at each pick what has the focus: by the time the panel has changed it may be gone. */
function useOpening(panel: RefObject<HTMLDivElement | null>): RefObject<Opening> {
  const opening = useRef<Opening>({ opener: null, movesFocus: false });
  useEffect(
    () =>
      atlas.subscribe((state, before) => {
        if (state.picked === before.picked) return;
        const opener = document.activeElement;
        const isInside = panel.current?.contains(opener) ?? false;
        opening.current = { opener, movesFocus: isInside || (opener?.matches(":focus-visible") ?? false) };
      }),
    [panel],
  );
  return opening;
}

/**
 * Incidents open at their top; lists where they were left. Set once more in the first frame, and only then
 * noted again: a virtual list scrolls its box to the top when it finds it.
 */
function useKeptScroll(panel: RefObject<HTMLDivElement | null>, key: string): void {
  const kept = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const box = panel.current;
    if (!box) return;
    const target = key.startsWith("incident:") ? 0 : (kept.current.get(key) ?? 0);
    const note = () => kept.current.set(key, box.scrollTop);
    box.scrollTop = target;
    const frame = requestAnimationFrame(() => {
      box.scrollTop = target;
      box.addEventListener("scroll", note, { passive: true });
    });
    return () => {
      cancelAnimationFrame(frame);
      box.removeEventListener("scroll", note);
    };
  }, [key, panel]);
}

function focusHeading(panel: HTMLElement): void {
  panel.querySelector<HTMLElement>("[data-panel-heading]")?.focus({ preventScroll: true });
}

/** Rows of a virtual list come a few frames after the list itself. */
const patience = 4;

function focusBack(
  panel: HTMLElement,
  from: { readonly opener: Element | null; readonly key: string },
): void {
  if (from.opener instanceof HTMLElement && from.opener.isConnected) {
    from.opener.focus();
    return;
  }
  const attempt = (framesLeft: number) => {
    const link = linkTo(panel, from.key);
    if (link) link.focus({ preventScroll: true });
    else if (framesLeft > 0) requestAnimationFrame(() => attempt(framesLeft - 1));
    else focusHeading(panel);
  };
  requestAnimationFrame(() => attempt(patience));
}

/** The link or row of the panel that leads to a pick. */
function linkTo(panel: HTMLElement, key: string): HTMLElement | null {
  const id = key.slice(key.indexOf(":") + 1);
  return panel.querySelector<HTMLElement>(
    `[data-pick="${CSS.escape(key)}"], [data-incident="${CSS.escape(id)}"]`,
  );
}
