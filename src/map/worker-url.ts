import url from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";

/** Address of MapLibre's worker. */
export const workerUrl: string = url;
