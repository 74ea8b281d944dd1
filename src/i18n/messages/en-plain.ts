/** English for the pages that need no script. */
export const enPlain = {
  "plain.title": "The record as a plain page",
  "plain.about":
    "All that the atlas holds, without a map and without a script: every incident with who says what, and every nationwide figure.",
  "plain.noScript": "The map and its filters need JavaScript, which is off or blocked in this browser.",
  "plain.open": "Read the whole record as a plain page",
  "plain.openAbout": "Every incident with its claims, for printing, saving or reading without a map.",
  "plain.brief":
    "This file holds the record in brief: every incident and every claim. With JavaScript it opens the map, with summaries, notes and the titles of all documents.",
  "plain.map": "Open the map",
  "plain.languages": "Languages",
  "plain.contents": "Contents",
  "plain.backToCounts": "Back to the counts",
  "plain.events": "Context events",
  "plain.eventsNote": "What frames the incidents. These are not counted as incidents.",
  "plain.licence": "Licence of the record: CC BY 4.0.",
} as const satisfies Readonly<Record<string, string>>;
