import url from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";

/** Address of MapLibre's worker: the one script beside the page's own that may run. */
export const workerUrl: string = url;
