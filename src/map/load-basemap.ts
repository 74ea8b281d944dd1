import { bbox } from "@turf/bbox";
import type { FeatureCollection } from "geojson";
import { useEffect, useState } from "react";
import countriesUrl from "../../data/basemap/countries.geojson?url";
import lakesUrl from "../../data/basemap/lakes.geojson?url";
import riversUrl from "../../data/basemap/rivers.geojson?url";
import seasUrl from "../../data/basemap/sea-labels.geojson?url";
import townsUrl from "../../data/basemap/towns.geojson?url";
import { plainText } from "../domain/plain-text.ts";
import { type Basemap, emptyBasemap } from "../drawing/basemap.ts";

/** The base map and how far it has come. Layers that could not be had stay empty: the record is drawn all the same. */
export interface BasemapState {
  readonly basemap: Basemap;
  /** Whether every layer was tried. */
  readonly isSettled: boolean;
  /** Whether a layer could not be had. */
  readonly isIncomplete: boolean;
}

const waiting: BasemapState = { basemap: emptyBasemap, isSettled: false, isIncomplete: false };

/** The base map, fetched once for the page. Empty while it loads. */
export function useBasemap(): BasemapState {
  const [state, setState] = useState(settled ?? waiting);
  useEffect(() => {
    let isMounted = true;
    void loading.then((loaded) => isMounted && setState(loaded));
    return () => {
      isMounted = false;
    };
  }, []);
  return state;
}

let settled: BasemapState | undefined;
// The download starts with the page, beside that of the record.
const loading = fetchBasemap();

async function fetchBasemap(): Promise<BasemapState> {
  const [countries, lakes, rivers, towns, seas] = await Promise.all([
    fetchLayer<Basemap["countries"]>(countriesUrl),
    fetchLayer<Basemap["lakes"]>(lakesUrl),
    fetchLayer<Basemap["rivers"]>(riversUrl),
    fetchLayer<Basemap["towns"]>(townsUrl),
    fetchLayer<Basemap["seas"]>(seasUrl),
  ]);
  const basemap: Basemap = {
    sheet: countries && bbox(countries),
    countries: countries ?? emptyBasemap.countries,
    lakes: lakes ?? emptyBasemap.lakes,
    rivers: rivers ?? emptyBasemap.rivers,
    towns: towns ?? emptyBasemap.towns,
    seas: seas ?? emptyBasemap.seas,
  };
  const isIncomplete = [countries, lakes, rivers, towns, seas].includes(null);
  settled = { basemap, isSettled: true, isIncomplete };
  return settled;
}

/** A layer, or null if it could not be had. */
async function fetchLayer<Layer extends FeatureCollection>(url: string): Promise<Layer | null> {
  try {
    const response = await fetch(url);
    const content: unknown = response.ok ? await response.json() : null;
    return isLayer<Layer>(content) ? withPlainNames(content) : null;
  } catch {
    return null; // An unreachable server, or a filter page in place of the file.
  }
}

/** The layer itself, just parsed and nobody else's, with names that can be shown anywhere. */
function withPlainNames<Layer extends FeatureCollection>(layer: Layer): Layer {
  for (const { properties } of layer.features) {
    for (const key of ["name_en", "name_fa"]) {
      const name: unknown = properties?.[key];
      if (properties && typeof name === "string") properties[key] = plainText(name);
    }
  }
  return layer;
}

/** The files are made by `npm run geodata` and held to their form by its tests; here only a wrong file is told from a right one. */
function isLayer<Layer extends FeatureCollection>(content: unknown): content is Layer {
  return (
    typeof content === "object" &&
    content !== null &&
    "features" in content &&
    Array.isArray(content.features)
  );
}
