import { events } from "../../state/atlas.ts";

/** Opens an incident and brings its place into view. */
export function showIncident(id: string): void {
  events.picked({ kind: "incident", id });
  events.framingRequested({ kind: "incident", id });
}
