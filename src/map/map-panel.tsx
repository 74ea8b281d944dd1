import "./map-panel.css";
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { noChanges, placeChanges } from "../drawing/change-signs.ts";
import type { Pixel, Viewpoint } from "../drawing/projection.ts";
import type { Selection } from "../selection/selection.ts";
import { useAtlas, useDataset, useSelection } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { viewpointApart } from "./framing.ts";
import type { GestureWords } from "./gestures.ts";
import { Legend } from "./legend.tsx";
import { useBasemap } from "./load-basemap.ts";
import { MapControls, type MapControlsProps } from "./map-controls.tsx";
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

/** The map of what passes the filter, filling its container, with controls, legend and credit. */
export function MapPanel({ onLeft }: MapPanelProps) {
  return <AnyMapPanel selection={useSelection()} isClean={false} isFramed={false} onLeft={onLeft} />;
}

export interface CleanMapPanelProps extends MapPanelProps {
  /** What it shows. */
  readonly selection: Selection;
  /** Whether another page frames this one, and needs the wheel and the finger to be scrolled itself. */
  readonly isFramed: boolean;
}

/** The map for a page that says around it what its legend and credit would: without them, without controls, and nothing opens in it. */
export function CleanMapPanel(props: CleanMapPanelProps) {
  return <AnyMapPanel {...props} isClean />;
}

interface AnyMapPanelProps extends CleanMapPanelProps {
  readonly isClean: boolean;
}

/**
 * A drawing of the view is shown at once and stays until MapLibre has drawn the same; without WebGL 2 it stays for good, with a
 * line that says so.
 */
function AnyMapPanel({ selection, isClean, isFramed, onLeft }: AnyMapPanelProps) {
  const { t } = useLocale();
  const helpId = useId();
  const box = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const [feed] = useState(() => new ViewpointFeed());
  const frame = useFrame(box, { withLegend: !isClean });
  const viewpoint = useViewpoint(frame);
  const dataset = useDataset();
  const scene = useScene(selection);
  const gestures = useGestureWords();
  const basemap = useBasemap();

  const { view, phase } = useMapView({
    container,
    overlay,
    dataset,
    basemap,
    viewpoint,
    scene,
    gestures: isFramed ? gestures : null,
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
  const viewpointNow = () => view?.viewpoint() ?? viewpoint;
  const camera = useCamera(view, frame);
  const pointing = usePointing({
    selection,
    isOpening: !isClean,
    frame,
    viewpoint: viewpointNow,
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
    viewpoint: viewpointNow,
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
            selection={selection}
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
      <MapHelp id={helpId} isOpening={!isClean} />
      <MapVoice selection={selection} focus={keys.focus} target={pointing.target} />
      {pointing.target && frame && !isPlacing ? (
        <MapTooltip target={pointing.target} selection={selection} size={frame.size} />
      ) : null}
      {isPlacing ? <p className="map-placing">{t("map.placing")}</p> : null}
      <FaultLine phase={phase} isIncomplete={basemap.isIncomplete} />
      <Corners isClean={isClean} province={scene.picked.province} onZoom={zoom}>
        {viewpoint ? <ScaleBar feed={feed} rest={viewpoint} /> : null}
      </Corners>
    </section>
  );
}

interface CornersProps extends MapControlsProps {
  readonly isClean: boolean;
  /** The scale. */
  readonly children: ReactNode;
}

/** Legend, controls, scale and credit in the map's corners; of a clean map the scale alone. */
function Corners({ isClean, children, ...controls }: CornersProps) {
  const { t } = useLocale();
  if (isClean) return <div className="map-corner map-corner-end">{children}</div>;
  return (
    <>
      <div className="map-corner map-corner-start">
        <Legend />
      </div>
      <div className="map-corner map-corner-end">
        <MapControls {...controls} />
        {children}
        <p className="map-credit">{t("map.credit")}</p>
      </div>
    </>
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
function useScene(selection: Selection): Scene {
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

/** How a map is zoomed and moved that leaves wheel and finger to the page around it. */
function useGestureWords(): GestureWords {
  const { t } = useLocale();
  return {
    wheel: t("map.gesture.wheel"),
    wheelOnMac: t("map.gesture.wheelOnMac"),
    fingers: t("map.gesture.fingers"),
  };
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
