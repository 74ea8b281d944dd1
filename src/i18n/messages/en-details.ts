/** English for the panels of province, place and incident, and for the table. */
export const enDetails = {
  // The panel
  "crumb.label": "Where this is",
  "crumb.iran": "Iran",
  "overview.title": "What is documented",
  "overview.what":
    "This atlas maps what was reported of the protests and the crackdown in Iran from December 2025 on: what happened, where, when, and who says so. Sources disagree; every figure stands beside the name of whoever gave it.",
  "overview.peopleNote": "Totals on screen count documented incidents, never people.",
  "overview.busiestProvinces": "Most incidents, by province",
  "overview.busiestDays": "Most incidents, by day",
  "overview.busiestDaysPublished": "Most incidents, by day of publication",
  "overview.busiestDaysNote": "An incident that spans several days is counted at each of them.",
  "overview.moreIsNotWorse":
    "A small number means that little could be documented, not that little happened.",
  "overview.notKnown": "What is not known",
  "overview.incidents": "Incidents shown",
  "overview.nothing": "No documented incident passes the present filter.",
  "notKnown.provinceOnly":
    "{count, plural, one {is} other {are}} known only to the province: counted and listed, never put at a point",
  "notKnown.withoutProvince":
    "{count, plural, one {is} other {are}} nationwide or in several provinces, without a point on the map",
  "notKnown.withoutDay": "{count, plural, one {has} other {have}} no stated day",
  "notKnown.undatedLeftOut":
    "{count, plural, one {has} other {have}} no stated day and {count, plural, one {is} other {are}} left out by the dates chosen",
  "notKnown.singleOrigin": "{count, plural, one {rests} other {rest}} on one independent origin only",
  "notKnown.documents":
    "of {total, plural, one {# document} other {# documents}} {count, plural, one {states} other {state}} no certain day of publication",

  // A province or a place
  "province.named": "{name} province",
  "scope.ofRecord":
    "{total, plural, one {# incident} other {# incidents}} of the record here; the filter hides the rest.",
  "scope.allOfRecord": "This is all that the record holds here.",
  "province.pinned":
    "{pinned, plural, one {# has a point} other {# have a point}} on the map, {unpinned, plural, one {# is} other {# are}} known only to the province.",
  "province.fit": "Fit to province",
  "province.filter": "Filter to this province",
  "province.located": "Incidents with a place",
  "province.unlocated": "Known only to the province",
  "province.unlocatedNote": "The sources name no closer place, so these stand in no mark on the map.",
  "province.origins": "Who speaks of this province",
  "province.originsNote": "Incidents of which each origin claims something. Choose one to filter by it.",
  "province.days": "Incidents here, by day",
  "province.mostADay": "at most {count, number} on one day",
  "scope.hiddenHere":
    "{count, plural, one {The # documented incident here lies} other {The # documented incidents here lie}} outside the present filter.",
  "place.inCircle":
    "The sources allow a circle of {km, number} km around this point, drawn to scale on the map.",
  "place.approximate":
    "The mark is a ring: it stands for a town or county, not for a building. Different incidents at one ring need not have happened at one spot.",
  "place.exact": "The mark is a solid dot: the sources name a building or a neighbourhood.",
  "place.incidents": "Incidents here",
  "place.unknown": "This is not in the edition of the record that is open.",

  // An incident
  "incident.browse": "Incidents shown",
  "incident.previous": "Previous incident",
  "incident.next": "Next incident",
  "incident.position": "{position, number} of {count, number}",
  "incident.outsideFilter": "This incident lies outside the present filter.",
  "incident.notKnownYet": "Nothing of this incident had been published for certain by {day}.",
  "incident.partlyKnown":
    "As known on {day}: {shown, number} of {total, plural, one {# claim} other {# claims}}. The rest came out later, or on a day that is not certain. The summary draws on all of them and is left out.",
  "incident.showAllKnown": "Show all that is known now",
  "incident.placeChip": "{precision}, ±{km, number} km",
  "incident.graphic": "Describes deaths, bodies or violence",
  "graphic.folded": "Its description and notes tell of deaths, bodies or violence.",
  "graphic.shown": "Details of deaths, bodies and violence are shown, here and in other incidents.",
  "graphic.show": "Show details",
  "graphic.fold": "Fold details",
  "graphic.showNote": "Show the note",
  "incident.claims": "Who says what",
  "incident.figuresNote": "They may count different things, on different days, or some of the same people.",
  "incident.alsoCarried": "Also carried by",
  "incident.alsoCarriedNote":
    "Documents that carry this incident without a claim of their own here. They add no independent origin.",
  "incident.overlaps": "Overlaps with",
  "incident.overlapsNote": "Figures given there may count some of the same people.",
  "incident.filterBy": "Show only",
  "incident.recordId": "Record",
  "incident.reportError": "Report an error",
  "claim.other": "counted otherwise",
  "qualifier.exactly": "exactly",
  "qualifier.at-least": "at least",
  "qualifier.about": "about",
  "qualifier.up-to": "up to",
  "claim.statement": "statement without a figure",
  "claim.asOf": "as of {day}",
  "claim.noDay": "as of: day not stated",
  "claim.filterByOrigin": "Filter by {origin}",
  "claim.statusMeans": "{status}: what this means",
  "document.published": "published {day}",
  "document.noDay": "day of publication not certain",
  "document.via": "read via {name}",
  "document.language": "in {language}",
  "document.titleTranslated": "title given in English",
  "document.archived": "Archived copy",
  "document.readAt": "Where it was read",
  "document.noAddress": "no address known",
  "document.newTab": "opens in a new tab",

  // The table
  "table.caption": "Documented incidents",
  "table.date": "Date",
  "table.title": "Incident",
  "table.place": "Place",
  "table.province": "Province",
  "table.category": "Kind",
  "table.claims": "What was claimed",
  "table.origins": "Independent origins",
  "table.documents": "Documents",
  "table.noProvince": "Nationwide or several",
  "table.moreOrigins": "{count, number} more",
} as const satisfies Readonly<Record<string, string>>;
