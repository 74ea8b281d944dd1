import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import countriesUrl from "../../data/basemap/countries.geojson?url";
import lakesUrl from "../../data/basemap/lakes.geojson?url";
import riversUrl from "../../data/basemap/rivers.geojson?url";
import provincesUrl from "../../data/provinces.geojson?url";
import "maplibre-gl/dist/maplibre-gl.css";

/*
 * The reference: MapLibre with the atlas's polygons and lines and nothing else. No record, no text, no
 * marks, no panels. What the atlas takes longer than this is its own. Keys: "c" gives all provinces another colour and back,
 * "p" one of them; arrows pan.
 */
const address = (url: string) => new URL(url, location.href).href;
setWorkerUrl(address(workerUrl));
const map = new MapLibreMap({
  container: "map",
  bounds: [
    [44, 25],
    [63.4, 39.9],
  ],
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      countries: { type: "geojson", data: address(countriesUrl) },
      lakes: { type: "geojson", data: address(lakesUrl) },
      rivers: { type: "geojson", data: address(riversUrl) },
      provinces: { type: "geojson", data: address(provincesUrl), promoteId: "id" },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#d9e2e4" } },
      {
        id: "countries",
        type: "fill",
        source: "countries",
        paint: { "fill-color": "#ebe8e1", "fill-antialias": false },
      },
      {
        id: "provinces",
        type: "fill",
        source: "provinces",
        paint: {
          "fill-antialias": false,
          "fill-color": ["case", ["boolean", ["feature-state", "on"], false], "#a9503f", "#ecd9cf"],
        },
      },
      {
        id: "lakes",
        type: "fill",
        source: "lakes",
        paint: { "fill-color": "#d9e2e4", "fill-antialias": false },
      },
      { id: "rivers", type: "line", source: "rivers", paint: { "line-color": "#d9e2e4" } },
      { id: "province-lines", type: "line", source: "provinces", paint: { "line-color": "#ffffff" } },
    ],
  },
});

const mark = (state: string) => {
  document.documentElement.dataset.map = state;
};
map.on("idle", () => mark("idle"));

map.on("movestart", () => mark("loading"));

const provinceIds = Array.from({ length: 31 }, (_, code) => `IR-${String(code).padStart(2, "0")}`);
const changed: Readonly<Record<string, readonly string[]>> = { c: provinceIds, p: ["IR-20"] };
let isOn = false;
document.addEventListener("keydown", ({ key }) => {
  const ids = changed[key];
  if (!ids) return;
  mark("loading");
  isOn = !isOn;
  for (const id of ids) map.setFeatureState({ source: "provinces", id }, { on: isOn });
});
