import "./walk-ring.css";
import { useSyncExternalStore } from "react";
import type { ProvinceId } from "../domain/vocabulary.ts";
import { clippedPath } from "../drawing/clipped-path.ts";
import { Projection, type Size } from "../drawing/projection.ts";
import { useDataset } from "../state/atlas.ts";
import { recordIndex } from "../state/record-index.ts";
import type { ViewpointFeed } from "./viewpoint-feed.ts";

export interface WalkRingProps {
  readonly id: ProvinceId;
  readonly feed: ViewpointFeed;
  readonly size: Size;
}

/** The ring of the keyboard's focus around a province, over MapLibre's map and the drawing alike; it moves with them. */
export function WalkRing({ id, feed, size }: WalkRingProps) {
  const province = recordIndex(useDataset()).provinces.get(id);
  const viewpoint = useSyncExternalStore(feed.subscribe, feed.current);
  if (!province || !viewpoint) return null;
  const outline = clippedPath(new Projection(viewpoint, size))(province.geometry);
  return outline === null ? null : (
    <svg className="walk-ring" aria-hidden="true" width={size.width} height={size.height} data-id={id}>
      <path className="walk-ring-halo" d={outline} />
      <path className="walk-ring-line" d={outline} />
    </svg>
  );
}
