import "./map-panel.css";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { noChanges, placeChanges } from "../drawing/change-signs.ts";
import type { Pixel, Viewpoint } from "../drawing/projection.ts";
import { useAtlas, useDataset, useSelection } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { viewpointApart } from "./framing.ts";
import { Legend } from "./legend.tsx";
import { useBasemap } from "./load-basemap.ts";
import { MapControls } from "./map-controls.tsx";
import { MapHelp } from "./map-help.tsx";
import { MapTooltip } from "./map-tooltip.tsx";
import { MapVoice } from "./map-voice.tsx";
import { usePalette } from "./palette.ts";
import { ScaleBar } from "./scale-bar.tsx";
import { type Scene, sceneOf } from "./scene.ts";
import { StandInMap } from "./stand-in-map.tsx";
import { useCamera, useViewpoint } from "./use-camera.ts";
import { useFrame } from "./use-frame.ts";
import { useMapKeys } from "./use-map-keys.ts";
import { type MapPhase, useMapView } from "./use-map-view.ts";
import { usePlacingFocus } from "./use-placing-focus.ts";
import { usePointing } from "./use-pointing.ts";
import { ViewpointFeed } from "./viewpoint-feed.ts";
import { WalkRing } from "./walk-ring.tsx";

export interface MapPanelProps {
  /** The reader has left the map by Escape: the focus is to go elsewhere. */
  readonly onLeft: () => void;
}

/**
 * The map of the record, filling its container. A drawing of the same view is shown at once and stays until
 * MapLibre has drawn its own; without WebGL 2 it stays for good, with a line that says so.
 */
export function MapPanel({ onLeft }: MapPanelProps) {
  const { t } = useLocale();
  const helpId = useId();
  const box = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const [feed] = useState(() => new ViewpointFeed());
  const frame = useFrame(box);
  const viewpoint = useViewpoint(frame);
  const selection = useSelection();
  const dataset = useDataset();
  const scene = useScene();
  const basemap = useBasemap();

  const { view, phase } = useMapView({
    container,
    overlay,
    dataset,
    basemap,
    viewpoint,
    scene,
    listeners: {
      moving: (now) => {
        feed.tell(now);
        pointing.pointed(null);
      },
      moved: (now) => {
        camera.moved(now);
        keys.rested();
      },
      pointed: (pixel) => pointed(pixel),
      pressed: (pixel) => pointing.pressed(pixel),
    },
  });
  const camera = useCamera(view, frame);
  const pointing = usePointing({
    frame,
    viewpoint: () => view?.viewpoint() ?? viewpoint,
    places: scene.places,
    pickedId: scene.picked.spot?.placeId,
    onParted: (mark) => frame && camera.go(viewpointApart(mark, frame)),
  });
  const isPlacing = useAtlas((state) => state.editing?.isPlacing ?? false);
  usePlacingFocus(box, isPlacing);
  const zoom = (steps: number) => {
    if (view) view.zoomBy(steps);
    else if (viewpoint) camera.go({ ...viewpoint, zoom: viewpoint.zoom + steps });
  };
  const keys = useMapKeys({
    frame,
    resting: viewpoint,
    viewpoint: () => view?.viewpoint() ?? viewpoint,
    pointing,
    onMoved: camera.go,
    onZoomed: zoom,
    onLeft,
  });
  const pointed = (pixel: Pixel | null) => {
    if (pixel) keys.yielded();
    if (pixel || !keys.focus) pointing.pointed(pixel);
  };
  useFedViewpoint(feed, view === null ? viewpoint : null);

  return (
    <section
      ref={box}
      className="map-panel"
      data-phase={phase}
      data-over={pointing.target?.kind}
      data-placing={isPlacing || undefined}
    >
      <div
        className="map-surface"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is walked by keys.
        tabIndex={0}
        aria-label={t("map.label")}
        aria-describedby={helpId}
        data-keys={keys.focus?.kind}
        {...keys.handlers}
      >
        {frame && viewpoint && phase !== "live" ? (
          <StandInMap
            scene={scene}
            basemap={basemap.basemap}
            viewpoint={viewpoint}
            size={frame.size}
            isForGood={phase !== "loading"}
            onPointed={pointed}
            onPressed={pointing.pressed}
          />
        ) : null}
        <div ref={container} className="map-canvas" inert={phase !== "live"} />
        <div className="map-overlay" aria-hidden="true">
          <canvas ref={overlay} />
        </div>
        {keys.focus?.kind === "province" && frame ? (
          <WalkRing id={keys.focus.id} feed={feed} size={frame.size} />
        ) : null}
        <div className="map-aim" aria-hidden="true" />
      </div>
      <MapHelp id={helpId} />
      <MapVoice focus={keys.focus} target={pointing.target} />
      {pointing.target && frame && !isPlacing ? (
        <MapTooltip target={pointing.target} selection={selection} size={frame.size} />
      ) : null}
      {isPlacing ? <p className="map-placing">{t("map.placing")}</p> : null}
      <FaultLine phase={phase} isIncomplete={basemap.isIncomplete} />
      <div className="map-corner map-corner-start">
        <Legend />
      </div>
      <div className="map-corner map-corner-end">
        <MapControls province={scene.picked.province} onZoom={zoom} />
        {viewpoint ? <ScaleBar feed={feed} rest={viewpoint} /> : null}
        <p className="map-credit">{t("map.credit")}</p>
      </div>
    </section>
  );
}

/** Tells a drawing's viewpoint to all that follow the map; null for MapLibre's map, which tells its own. */
function useFedViewpoint(feed: ViewpointFeed, drawn: Viewpoint | null): void {
  const { lon, lat, zoom } = drawn ?? {};
  useEffect(() => {
    if (lon !== undefined && lat !== undefined && zoom !== undefined) feed.tell({ lon, lat, zoom });
  }, [feed, lon, lat, zoom]);
}

/** What the map shows, by store, language and theme. */
function useScene(): Scene {
  const selection = useSelection();
  const picked = useAtlas((state) => state.picked);
  const pointed = useAtlas((state) => state.pointed);
  const locale = useLocale();
  const palette = usePalette();
  const changed = useAtlas((state) => state.preview?.changes);
  const draft = useAtlas((state) => state.editing?.spot ?? null);
  const changes = useMemo(
    () => (changed ? placeChanges(selection, changed) : noChanges),
    [selection, changed],
  );
  return useMemo(
    () => sceneOf({ selection, changes, draft, picked, pointed, locale, palette }),
    [selection, changes, draft, picked, pointed, locale, palette],
  );
}

/** Says why something of the map is missing. */
function FaultLine({ phase, isIncomplete }: { readonly phase: MapPhase; readonly isIncomplete: boolean }) {
  const { t } = useLocale();
  const isWhole = phase === "loading" || phase === "live";
  if (isWhole && !isIncomplete) return null;
  return (
    <p className="map-fault" role="status">
      {t(isWhole ? "mapFault.basemap" : `mapFault.${phase}`)}
    </p>
  );
}
