import type { MouseEvent, ReactNode } from "react";
import { events, useAtlas } from "../../state/atlas.ts";
import { fragmentFromViewState } from "../../state/url.ts";
import type { Picked } from "../../state/view-state.ts";
import { openPick } from "./open-pick.ts";
import { pickedKey } from "./picked-key.ts";

export interface PickLinkProps {
  /** Null leads back to all of Iran. */
  readonly picked: Picked | null;
  readonly children: ReactNode;
}

/**
 * Leads to a province, place or incident, within the present filter, and points the map to it while the
 * pointer or the focus is on it. A real link: it can be copied and opened elsewhere.
 */
export function PickLink({ picked, children }: PickLinkProps) {
  const address = useAtlas((state) => fragmentFromViewState({ ...state, view: "map", picked }));
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openPick(picked);
  };
  const point = () => events.pointed(picked);
  const leave = () => events.pointed(null);
  return (
    <a
      href={address === "" ? "#" : address}
      data-pick={pickedKey(picked)}
      onClick={follow}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      {children}
    </a>
  );
}
