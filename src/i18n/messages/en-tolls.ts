/** English for competing figures: the tolls view, claims on one scale, who rests on whom, what was known when, the glossary. */
export const enTolls = {
  // The tolls view
  "tolls.title": "Competing tolls",
  "tolls.intro":
    "Nationwide figures, each as its origin gave it. They count different people, over different days, in different ways, and many of the same people. None is added to another, averaged or chosen.",
  "tolls.measure": "What is counted",
  "tollMeasure.killed": "Killed",
  "tollMeasure.under-review": "Deaths under review",
  "tollMeasure.injured": "Injured",
  "tollMeasure.arrested": "Arrested",
  "tollMeasure.bodies": "Bodies",
  "tollMeasure.body-bags": "Body bags",
  "tollMeasure.photographed-dead": "Photographed dead",
  "tollMeasure.buried": "Buried",
  "tollMeasure.executed": "Executed",
  "tollMeasure.death-sentences": "Death sentences",
  "tollMeasure.confessions": "Broadcast confessions",
  "tollMeasure.protesters": "Protesters",
  "tollMeasure.cities": "Cities",
  "tollMeasure.other": "Other",
  "tollNote.under-review":
    "Reported deaths that the origin has not confirmed yet. They are not part of its count of the killed, and fall when cases are confirmed or dismissed.",
  "tollNote.arrested":
    "Running totals since 28 December, as their origins give them. A jump can mean that older cases were confirmed, not that people were arrested that day.",
  "tollNote.bodies": "What somebody saw, not a number of deaths.",
  "tollNote.other":
    "Each of these counts something of its own, which its note says. They are listed, and stand on no common scale.",
  "tolls.count":
    "{count, plural, one {# claim} other {# claims}} by {origins, plural, one {# origin} other {# origins}}",
  "tolls.countOf":
    "{count, number} of {total, plural, one {# claim} other {# claims}} by {origins, plural, one {# origin} other {# origins}}",
  "tolls.none": "No claim passes the present filter.",
  "tolls.notApplied":
    "Nationwide figures have no place and no day on which they happened: the filters of {facets} do not apply to them and hide none.",
  "tollFacet.window": "date",
  "tollFacet.categories": "kind of incident",
  "tollFacet.independent": "independent origins",
  "tollFacet.provinces": "province",
  "tolls.search": "Search the figures",
  "tolls.searchHint": "Origin, publisher, note",
  "tolls.kinds": "Who says it",
  "tolls.originsChosen": "{count, plural, =0 {All origins} one {# origin} other {# origins}}",
  "tolls.clearSources": "All sources",
  "tolls.sourcesNote": "This is the same filter as on the map.",

  // The chart
  "chart.label": "{measure}: {count, plural, one {# claim} other {# claims}} over time, one mark each",
  "chart.help":
    "Arrow keys move along the claims of one origin and from one origin to the next; Enter keeps a claim open, Escape closes it. The table below holds the same claims.",
  "chart.logarithmic":
    "Logarithmic scale: the figures on it grow tenfold at even steps, so distances are not differences.",
  "chart.linear": "Scale from 0.",
  "chart.words": "In words only",
  "chart.undated": "Day not stated",
  "chart.shutdown": "Internet cut",
  "chart.hint": "Point at a mark, tap it or move to it by keyboard to read the whole claim.",
  "chart.legend": "How to read the marks",
  "chart.legend.line":
    "A thin line joins the claims of one origin that count the same people over the same period. It stays level until the origin gave its next figure: nothing is read in between.",
  "chart.legend.at-least": "at least: open upwards",
  "chart.legend.up-to": "up to: open downwards",
  "chart.legend.about": "about",
  "chart.legend.range": "from low to high; nobody named a figure between",
  "chart.legend.scope": "covers part of the period only",
  "chart.legend.status": "How sure the origin says it is",
  "chart.legend.population": "Whom it counts",
  "chart.legend.figure": "How the figure is limited",
  "chart.highlight": "Set off the claims that count {population}",
  "population.none.short": "not stated",

  // A claim in full
  "claim.figureOf": "{figure} {measure}",
  "claim.otherOf": "{figure}: {what}",
  "claim.inWords": "{measure}, in words only: {words}",
  "claim.inWordsNone": "{measure}, in words only",
  "claim.sentence": "{origin}: {figure}. {facts}.",
  "claim.fact.population": "Counts {population}",
  "claim.fact.scope": "covers {span}",
  "claim.fact.scopeNone": "period covered not stated",
  "claim.fact.asOf": "as of {day}",
  "claim.fact.asOfNone": "as of: day not stated",
  "claim.field.origin": "Who says it",
  "claim.field.population": "Counts",
  "claim.field.scope": "Period covered",
  "claim.field.asOf": "As of",
  "claim.field.status": "Status",
  "claim.field.document": "Read in",
  "claim.field.method": "Method",
  "claim.field.note": "Note",
  "claim.field.figure": "Figure",
  "claim.field.parts": "Parts of this figure",
  "claim.notStated": "Not stated",
  "claim.close": "Close this claim",
  "parts.complete": "The origin’s own breakdown. The parts are inside the figure and no claims of their own.",
  "parts.partial":
    "Parts named by the origin, inside the figure. It does not break down the rest, and parts may overlap.",
  "parts.exceeding": "These parts count more than the figure itself: they overlap, or one of them is wrong.",
  "parts.of": "of {total}",

  // The table
  "tollTable.caption": "{measure}: every claim, one a row",
  "tollTable.sorted":
    "The order is by the column you choose. It ranks nothing: a greater figure is not a better one.",
  "tollTable.sortBy": "Sort by {column}",

  // Who rests on whom, and where sources differ
  "support.title": "Who rests on whom",
  "support.sameFigure": "Who gives this figure",
  "support.summary":
    "{documents, plural, one {# document} other {# documents}}, {families, plural, one {one independent origin} other {# independent origins}}",
  "support.family": "Not independent of each other: they count as one origin",
  "support.repeating":
    "{count, plural, one {# document only repeats, and adds no origin} other {# documents only repeat, and add no origin}}",
  "differ.mark": "Sources differ",
  "differ.why":
    "At least two origins give figures for the same thing that cannot both be right. They may be of different days. Neither is chosen here.",
  "scale.title": "Claims on one scale",
  "scale.caption": "{measure}, counting {population}",
  "scale.alt": "{caption}: {claims}",
  "contested.title": "Contested in this province",
  "wide.title": "Claims for the whole province",
  "wide.note": "Each is one origin’s own claim, not a sum of the incidents here.",
  "wide.overlaps":
    "May count the same people as {count, plural, one {# incident} other {# incidents}} of this record",

  // What was known when
  "known.title": "As known on a day",
  "known.on": "As known on {day}",
  "known.noLimit": "Everything this edition knows",
  "known.slider": "Show the record as known on",
  "known.play": "Watch the record grow",
  "known.pause": "Pause",
  "known.clear": "No limit",
  "known.counts":
    "{incidents, number} of {allIncidents, plural, one {# incident} other {# incidents}}, {claims, number} of {allClaims, plural, one {# claim} other {# claims}}, {tolls, number} of {allTolls, plural, one {# nationwide figure} other {# nationwide figures}}",
  "known.withoutDay":
    "{count, plural, one {# claim rests} other {# claims rest}} on pages without a certain date and {count, plural, one {is} other {are}} not shown.",
  "known.about": "What was published after this day is hidden everywhere: map, lists, counts and tolls.",

  // The glossary
  "method.glossary.title": "Glossary",
  "glossary.about": "{term}: what this means",
  "glossary.incident": "Incident",
  "glossary.incident.text":
    "One happening at one place, with a day or a span of days. Totals on screen count these, never people.",
  "glossary.claim": "Claim",
  "glossary.claim.text":
    "One figure or statement, by one origin, read in one document, as of a day. A claim is recorded, not endorsed.",
  "glossary.toll": "Toll",
  "glossary.toll.text":
    "A claim about the whole country, tied to no place. Tolls of different origins count many of the same people and are never added.",
  "glossary.origin": "Origin",
  "glossary.origin.text":
    "Who says a thing first-hand: a rights group, an office of the state, a newsroom with its own sources.",
  "glossary.family": "Independent origins",
  "glossary.family.text":
    "Origins that depend on each other, such as two desks of one broadcaster or the bodies of one state, count as one.",
  "glossary.document": "Document",
  "glossary.document.text":
    "The page in which a claim was read. Three papers that carry one agency are three documents and one origin.",
  "glossary.as-of": "As of",
  "glossary.as-of.text":
    "The day for which the origin gives its figure. It may be earlier than the day of publication.",
  "glossary.known": "As known on",
  "glossary.known.text": "The record as it could be read on a day: only what had been published by then.",
  "glossary.scope": "Period covered",
  "glossary.scope.text":
    "The days whose events a figure counts. A figure for 8–9 January and one for the whole time are different things.",
  "glossary.population": "Whom it counts",
  "glossary.population.text":
    "People of every kind, or only protesters, civilians, security forces, children or detainees. Figures that count different people are not compared.",
  "glossary.qualifier": "At least, about, up to",
  "glossary.qualifier.text":
    "How the origin limits its own figure. “At least” is a floor: the number may be any above it. “Up to” is a ceiling. “About” is rounded.",
  "glossary.words": "In words only",
  "glossary.words.text":
    "The origin gives no number but a word, such as “thousands”. No number is put in its place, and none is 0.",
  "glossary.differ": "Sources differ",
  "glossary.differ.text":
    "Two origins give figures for the same measure and the same people that cannot both be right. Two floors, such as at least 5 and at least 12, do not differ.",
  "glossary.overlap": "Overlapping",
  "glossary.overlap.text":
    "The figures of two incidents, or of two tolls, may count the same people. Adding them would count those twice.",
  "glossary.under-review": "Under review",
  "glossary.under-review.text":
    "Deaths reported to an origin that it has not confirmed. It keeps them apart from its count of the killed.",
  "glossary.not-stated": "Not stated",
  "glossary.not-stated.text": "No source says it. It is never shown as 0.",
} as const;
