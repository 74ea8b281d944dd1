import type { DayScale } from "../drawing/day-scale.ts";
import { spansOn } from "../selection/axis-spans.ts";
import { useAtlas, useDataset } from "../state/atlas.ts";
import { recordIndex } from "../state/record-index.ts";

/** The days of the incident that is pointed at, else of the one that is open, as a line under the bars. */
export function IncidentDays({ scale }: { readonly scale: DayScale }) {
  const dataset = useDataset();
  const axis = useAtlas(({ filter }) => filter.axis);
  const pick = useAtlas(({ pointed, picked }) => pointed ?? picked);
  const incident = pick?.kind === "incident" ? recordIndex(dataset).incidents.get(pick.id) : undefined;
  if (!incident) return null;
  return spansOn(axis, incident).map(({ start, end }) => (
    <span
      key={start}
      className="plot-incident"
      style={{ insetInlineStart: scale.start(start), inlineSize: scale.end(end) - scale.start(start) }}
    />
  ));
}
