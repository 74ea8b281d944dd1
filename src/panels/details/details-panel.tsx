import "./details-panel.css";
import { type RefObject, useEffect, useRef } from "react";
import { events, useAtlas } from "../../state/atlas.ts";
import type { Picked } from "../../state/view-state.ts";
import { IncidentDetails } from "./incident-details.tsx";
import { Overview } from "./overview.tsx";
import { PlaceDetails } from "./place-details.tsx";
import { ProvinceDetails } from "./province-details.tsx";
import { usePanelFocus } from "./use-panel-focus.ts";

/** What is picked, told in full; the overview when nothing is. Fills its container and scrolls inside itself. Escape closes. */
export function DetailsPanel() {
  const picked = useAtlas((state) => state.picked);
  const panel = useRef<HTMLDivElement>(null);
  useClosingByEscape(panel);
  usePanelFocus(panel, picked);
  return (
    <div className="details" ref={panel}>
      <Contents picked={picked} />
    </div>
  );
}

function Contents({ picked }: { readonly picked: Picked | null }) {
  switch (picked?.kind) {
    case undefined:
      return <Overview />;
    case "province":
      return <ProvinceDetails id={picked.id} />;
    case "place":
      return <PlaceDetails id={picked.id} />;
    case "incident":
      return <IncidentDetails id={picked.id} />;
  }
}

function useClosingByEscape(panel: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const box = panel.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) events.picked(null);
    };
    box?.addEventListener("keydown", pressed);
    return () => box?.removeEventListener("keydown", pressed);
  }, [panel]);
}
