/** What the record is, in one sentence. */
export const DESCRIPTION =
  "Documented incidents of the protests and crackdown in Iran between December 2025 and January 2026: who said what, when, how sure they were, and how precisely it can be placed. Sources disagree; figures are never added, averaged or chosen between.";

/** The licence of the record. */
export const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

export const KEYWORDS = [
  "Iran",
  "human rights",
  "protest",
  "crackdown",
  "incidents",
  "open data",
  "GeoJSON",
] as const;

/** What each published file holds. */
export const FILES = [
  {
    name: "incidents",
    path: "incidents.geojson",
    text: "The incidents: a GeoJSON FeatureCollection (RFC 7946), one feature each, with their claims.",
  },
  { name: "sources", path: "sources.json", text: "Origins (who says it) and documents (where it was read)." },
  { name: "tolls", path: "tolls.json", text: "Nationwide claims, by origin, over time." },
  { name: "events", path: "events.json", text: "The context timeline; never counted as incidents." },
  { name: "record", path: "record.json", text: "The title, the licence and the day of this edition." },
  {
    name: "provinces",
    path: "provinces.geojson",
    text: "The boundaries of the 31 provinces, derived from Natural Earth.",
  },
  {
    name: "template",
    path: "template.csv",
    text: "The spreadsheet template, one row a claim, with an incident of the record as its example.",
  },
] as const;
