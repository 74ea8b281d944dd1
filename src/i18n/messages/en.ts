import { enClean } from "./en-clean.ts";
import { enDetails } from "./en-details.ts";
import { enEditor } from "./en-editor.ts";
import { enFigure } from "./en-figure.ts";
import { enFilters } from "./en-filters.ts";
import { enMap } from "./en-map.ts";
import { enMethod } from "./en-method.ts";
import { enPlain } from "./en-plain.ts";
import { enPreview } from "./en-preview.ts";
import { enSafety } from "./en-safety.ts";
import { enShortcuts } from "./en-shortcuts.ts";
import { enTimeline } from "./en-timeline.ts";
import { enTolls } from "./en-tolls.ts";

/** English, in ICU message syntax. The wording follows the record's own words: see `domain/vocabulary.ts`. */
export const en = {
  // The shell
  "app.name": "Iran Incident Atlas",
  "app.loading": "Loading…",
  "app.skipToList": "Skip to the list",
  "view.map": "Map",
  "view.table": "Table",
  "view.tolls": "Competing tolls",
  "view.method": "Method",
  "nav.label": "Views",
  "action.close": "Close",
  "action.retry": "Try again",
  "action.clearFilters": "Clear all filters",
  "action.settings": "Settings",
  "language.label": "Language",
  "theme.label": "Theme",
  "theme.auto": "As the device",
  "theme.light": "Light",
  "theme.dark": "Dark",
  "calendar.label": "Calendar",
  "calendar.gregorian": "Gregorian",
  "calendar.solar-hijri": "Iranian",
  "load.failed": "The record could not be loaded.",
  "load.unreachable": "{file} could not be reached. Check the connection.",
  "load.refused": "The server answered {status, number} for {file}.",
  "load.unreadable": "{file} is not what it should be. A filter page may have answered in its place.",
  "fault.title": "Something in this page failed.",
  "fault.advice":
    "The record itself is not affected. Try again, or reload the page. If it fails again, send the line below, and what you did before, to whoever publishes this copy of the atlas. Leave out names of private persons.",
  "notice.label": "Notices",
  "notice.malformedLink": "Part of this link could not be understood and was left out: {parameters}.",
  "notice.unknownInLink": "This link names something that is not in this edition of the record: {ids}.",
  "notice.rejected":
    "{count, plural, one {# record} other {# records}} could not be read and {count, plural, one {is} other {are}} not shown. The rest is.",
  "notice.rejectedWhy": "Which, and why",
  "notice.rejectedReason": "{pointer}: found {found}; expected {expected}",

  // Shell: filters, panel, sheet, link
  "filters.label": "Filters",
  "filters.show": "Filters",
  "filters.hide": "Hide filters",
  "filters.done": "Show results",
  "panel.label": "Details",
  "panel.show": "Show details",
  "panel.hide": "Hide details",
  "sheet.peek": "Details are lowered. Raise them halfway.",
  "sheet.half": "Details are raised halfway. Raise them fully.",
  "sheet.full": "Details are fully raised. Lower them.",

  // Counts. They count documented incidents, never people.
  "count.incidents": "{count, plural, one {# documented incident} other {# documented incidents}}",
  "count.incidentsInProvinces":
    "{count, plural, one {# documented incident} other {# documented incidents}} in {provinces, plural, one {# province} other {# provinces}}",
  "count.ofIncidents": "{count, number} of {total, plural, one {# incident} other {# incidents}}",
  "count.independentOrigins": "{count, plural, one {One origin only} other {# independent origins}}",
  "count.none": "None documented",
  "count.noneNote": "That nothing is documented does not mean that nothing happened.",

  // What an incident is
  "category.killing": "Killing",
  "category.mass-killing": "Mass killing",
  "category.execution": "Execution",
  "category.death-sentence": "Death sentence",
  "category.morgue": "Morgue",
  "category.burial": "Burial",
  "category.injury": "Injury",
  "category.hospital": "Hospital",
  "category.hospital-raid": "Hospital raid",
  "category.arrest": "Arrest",
  "category.enforced-disappearance": "Enforced disappearance",
  "category.forced-confession": "Forced confession",
  "category.protest": "Protest",
  "category.strike": "Strike",
  "category.internet-shutdown": "Internet shutdown",
  "category.curfew": "Curfew",
  "category.security-force-casualties": "Security-force casualties",
  "category.arson-or-damage": "Arson or damage",
  "category.other": "Other",

  // What a figure counts
  "measure.killed": "killed",
  "measure.under-review": "deaths under review",
  "measure.injured": "injured",
  "measure.arrested": "arrested",
  "measure.bodies": "bodies",
  "measure.body-bags": "body bags",
  "measure.photographed-dead": "photographed dead",
  "measure.buried": "buried",
  "measure.executed": "executed",
  "measure.death-sentences": "death sentences",
  "measure.confessions": "broadcast confessions",
  "measure.protesters": "protesters",
  "measure.cities": "cities",
  "measure.other": "other",
  "population.people": "people",
  "population.protesters": "protesters",
  "population.civilians": "civilians",
  "population.security-forces": "security forces",
  "population.detainees": "detainees",
  "population.children": "children",
  "population.none": "whom it counts is not stated",
  "status.verified": "Verified",
  "status.reported": "Reported",
  "status.official": "Official",
  "status.alleged": "Alleged",
  "status.disputed": "Disputed",
  "statusMeaning.verified": "The origin itself says that it verified this.",
  "statusMeaning.reported": "The origin reports it, without saying that it verified it.",
  "statusMeaning.official": "Said by a state body. Not a mark of truth.",
  "statusMeaning.alleged": "Asserted by an origin that does not say how it knows.",
  "statusMeaning.disputed": "Another origin denies it.",
  "figure.exactly": "exactly {number}",
  "figure.at-least": "at least {number}",
  "figure.about": "about {number}",
  "figure.up-to": "up to {number}",
  "figure.bare": "{number}",
  "figure.span": "{low}–{high}",
  "figure.notStated": "Not stated",
  "figure.notAdded": "These figures are never added together.",

  // How exactly
  "placePrecision.facility": "Exact to the facility",
  "placePrecision.neighbourhood": "Exact to the neighbourhood",
  "placePrecision.city": "Exact to the city",
  "placePrecision.county": "Exact to the county",
  "placePrecision.province": "Known only to the province",
  "placePrecision.country": "Nationwide, or in several provinces",
  "placePrecision.radius": "Place known to ±{km, number} km",
  "date.undated": "Day not stated",

  // Who says it
  "kind.rights-group": "Rights groups",
  "kind.un": "United Nations",
  "kind.news-media": "News media",
  "kind.network-monitor": "Network monitors",
  "kind.political-group": "Political groups",
  "kind.state": "State bodies and state media",
  "kind.other": "Others",

  // The clean view
  ...enClean,
  // Panels of province, place and incident; table
  ...enDetails,
  // Filters, list and controls
  ...enFilters,
  // The picture and the ways out
  ...enFigure,
  // The map and its legend
  ...enMap,
  // The method page
  ...enMethod,
  // The pages that need no script
  ...enPlain,
  // A file looked at before it is published
  ...enPreview,
  ...enEditor,
  // A slow line, the copy kept offline, the copy to pass on, leaving quickly
  ...enSafety,
  // Keys and the list of shortcuts
  ...enShortcuts,
  // The timeline
  ...enTimeline,
  // Competing figures, what was known when, the glossary
  ...enTolls,
} as const satisfies Readonly<Record<string, string>>;
