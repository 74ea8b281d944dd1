/** What the files of one folder may import. A name that ends in "*" stands for all that begin so. */
export interface Permission {
  /** Folders of `src`. A folder may always import itself. */
  readonly folders: readonly string[];
  /** Folders of `src` of which only types may be imported. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
  /** Of the packages that need a browser, those that it uses in a way that needs none. */
  readonly withoutBrowser?: readonly string[];
  /** Whether it may import files of `data`, that is, their addresses. */
  readonly data?: boolean;
}

const TURF = "@turf/*";
const GEOJSON = "geojson";
const FONTS = "@fontsource-variable/*";
const REACT = ["react", "react-dom", "react-aria-components"];
const BELOW_VIEWS = ["domain", "selection", "state", "drawing", "ui", "i18n"];
const SOURCE_FOLDERS = [
  ...BELOW_VIEWS,
  "tiles",
  "service-worker",
  "map",
  "timeline",
  "panels",
  "plain",
  "figure",
  "app",
];

const app: Permission = {
  folders: SOURCE_FOLDERS,
  packages: [...REACT, FONTS, GEOJSON, "zustand", "@internationalized/date"],
  data: true,
};

/** The table "Who may import whom", by folder of `src`; "" is `src` itself, "tools" the programs beside it. */
export const IMPORT_TABLE: Readonly<Record<string, Permission>> = {
  domain: { folders: [], packages: [TURF, GEOJSON, "valibot", "jsonc-parser"] },
  selection: { folders: ["domain"], packages: [GEOJSON] },
  tiles: {
    folders: ["domain", "selection"],
    packages: [GEOJSON, "valibot", "pmtiles", "@mapbox/vector-tile", "pbf"],
  },
  state: { folders: ["domain", "selection"], packages: ["zustand", "react"], data: true },
  i18n: { folders: ["domain"], types: ["selection"], packages: ["intl-messageformat"] },
  drawing: {
    folders: ["domain", "selection", "i18n"],
    packages: ["d3-geo", "d3-scale", "d3-array", GEOJSON],
  },
  ui: { folders: ["i18n"], types: ["domain"], packages: [...REACT, FONTS, "@internationalized/date"] },
  map: {
    folders: BELOW_VIEWS,
    packages: [...REACT, TURF, GEOJSON, FONTS, "maplibre-gl"],
    data: true,
  },
  timeline: { folders: BELOW_VIEWS, packages: [...REACT, "d3-scale", "d3-array"] },
  panels: {
    folders: BELOW_VIEWS,
    packages: [...REACT, "d3-scale", "d3-array", "@tanstack/react-virtual", "@internationalized/date"],
  },
  // It writes markup with React and mounts nothing.
  plain: {
    folders: ["domain", "selection", "i18n"],
    packages: ["react", "react-dom/server"],
    withoutBrowser: ["react", "react-dom/server"],
  },
  figure: { folders: BELOW_VIEWS, packages: [...REACT, TURF, GEOJSON, "qrcode-generator"] },
  app,
  "service-worker": { folders: [], packages: [] },
  "": app,
  tools: {
    folders: ["domain", "selection", "tiles", "i18n", "drawing", "figure", "plain"],
    types: ["service-worker"],
    packages: ["*"],
    data: true,
  },
};

/** What unit tests may import beyond the table. */
export const TEST_PERMISSION: Pick<Permission, "packages"> = {
  packages: ["vitest", "fast-check", "valibot", "crossfilter2", "csv-parse", "node:*"],
};

/** Packages that need a browser or a page's life: nothing that a command-line program runs may reach them. */
export const BROWSER_PACKAGES = ["react", "react-dom", "react-aria-components", "zustand", "maplibre-gl"];
