import "./map-panel.css";
import { useMemo, useRef, useState } from "react";
import { useAtlas, useDataset, useSelection } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { viewpointApart } from "./framing.ts";
import { Legend } from "./legend.tsx";
import { useBasemap } from "./load-basemap.ts";
import { MapControls } from "./map-controls.tsx";
import { MapTooltip } from "./map-tooltip.tsx";
import { usePalette } from "./palette.ts";
import { ScaleBar } from "./scale-bar.tsx";
import { type Scene, sceneOf } from "./scene.ts";
import { StandInMap } from "./stand-in-map.tsx";
import { useCamera, useViewpoint } from "./use-camera.ts";
import { useFrame } from "./use-frame.ts";
import { useKeyboardAim } from "./use-keyboard-aim.ts";
import { type MapPhase, useMapView } from "./use-map-view.ts";
import { usePointing } from "./use-pointing.ts";
import { ViewpointFeed } from "./viewpoint-feed.ts";

/**
 * The map of the record, filling its container. A drawing of the same view is shown at once and stays until
 * MapLibre has drawn its own; without WebGL 2 it stays for good, with a line that says so.
 */
export function MapPanel() {
  const { t } = useLocale();
  const box = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [feed] = useState(() => new ViewpointFeed());
  const frame = useFrame(box);
  const viewpoint = useViewpoint(frame);
  const selection = useSelection();
  const dataset = useDataset();
  const scene = useScene();
  const basemap = useBasemap();

  const { view, phase } = useMapView({
    container,
    dataset,
    basemap,
    viewpoint,
    scene,
    label: t("map.labelWithKeys"),
    listeners: {
      moving: (now) => {
        feed.tell(now);
        pointing.pointed(null);
      },
      moved: (now) => {
        camera.moved(now);
        aim.rested();
      },
      pointed: (pixel) => pointing.pointed(pixel),
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
  const aim = useKeyboardAim(container, {
    size: frame?.size ?? null,
    onAimed: pointing.pointed,
    onPressed: pointing.pressed,
  });

  const zoom = (steps: number) => {
    if (view) view.zoomBy(steps);
    else if (viewpoint) camera.go({ ...viewpoint, zoom: viewpoint.zoom + steps });
  };

  return (
    <section ref={box} className="map-panel" data-phase={phase} data-over={pointing.target?.kind}>
      {frame && viewpoint && phase !== "live" ? (
        <StandInMap
          scene={scene}
          basemap={basemap.basemap}
          viewpoint={viewpoint}
          size={frame.size}
          isForGood={phase !== "loading"}
          onPointed={pointing.pointed}
          onPressed={pointing.pressed}
        />
      ) : null}
      <div ref={container} className="map-canvas" inert={phase !== "live"} />
      <div className="map-aim" aria-hidden="true" />
      {pointing.target && frame ? (
        <MapTooltip target={pointing.target} selection={selection} size={frame.size} />
      ) : null}
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

/** What the map shows, by store, language and theme. */
function useScene(): Scene {
  const selection = useSelection();
  const picked = useAtlas((state) => state.picked);
  const pointed = useAtlas((state) => state.pointed);
  const locale = useLocale();
  const palette = usePalette();
  return useMemo(
    () => sceneOf({ selection, picked, pointed, locale, palette }),
    [selection, picked, pointed, locale, palette],
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
