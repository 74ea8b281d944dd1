/** English for the map and its legend. */
export const enMap = {
  "map.label": "Map of Iran’s provinces and the documented incidents in them",
  "map.labelWithKeys":
    "Map of Iran’s provinces and the documented incidents in them. Arrow keys move it, plus and minus zoom, Enter opens what lies in the middle. The list beside it holds the same.",
  "map.zoomIn": "Zoom in",
  "map.zoomOut": "Zoom out",
  "map.backToIran": "Back to all of Iran",
  "map.fitProvince": "Fit to {province}",
  "map.provinceLabel": "{province}\u00a0+{count, number}",
  "map.unpinned": "{count, plural, one {# known only to the province} other {# known only to the province}}",
  "map.placesTogether": "{place} and {count, plural, one {# place} other {# places}} nearby",
  "map.kilometres": "{km, number} km",
  "map.metres": "{metres, number} m",
  "map.credit": "Natural Earth · GeoNames, CC BY 4.0",
  "mapFault.graphics":
    "This browser cannot draw the full map (WebGL 2 is off or missing). This drawing shows the same record.",
  "mapFault.unreachable":
    "The full map could not be loaded. This drawing shows the same record; reload the page to try again.",
  "mapFault.lost": "The device took the map’s graphics away. This drawing stands in until they are back.",
  "mapFault.basemap": "Neighbours, waters or towns could not be loaded. The record is whole.",
  "legend.label": "Legend",
  "legend.title": "Documented incidents per province",
  "legend.none": "none",
  "legend.range": "{from}–{to}",
  "legend.andMore": "{from, number}+",
  "legend.exact": "Named place",
  "legend.approximate": "Town, approximate",
  "legend.several": "Several incidents",
  "legend.merged": "Several places",
  "legend.plusSign": "+{count, number}",
  "legend.unpinned": "Known only to the province: no mark",
} as const satisfies Readonly<Record<string, string>>;
