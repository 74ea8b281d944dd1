/** English for the page that says how the record was made and how to read it. */
export const enMethod = {
  "method.title": "How to read this atlas",
  "method.lead":
    "The atlas gathers what was said about the protests and the crackdown in Iran, incident by incident, with the name of whoever said it. It does not decide who is right. This page says how to read it.",
  "method.contents": "On this page",

  "method.record.title": "What the record holds",
  "method.record.scope":
    "The record was read from public documents, some of them in translation or in excerpts. It is a beginning, not a register of all that happened.",
  "method.record.harm":
    "Private persons are not named. No place is given more closely than it was published. Graphic subjects are described in words and marked, never shown.",
  "method.count.incidents": "documented incidents",
  "method.count.pinned": "of them with a point on the map",
  "method.count.provinceOnly": "of them known only to the province",
  "method.count.withoutProvince": "of them nationwide or in several provinces",
  "method.count.corroborated": "of them resting on two or more independent origins",
  "method.count.claims": "claims about incidents",
  "method.count.tolls": "nationwide claims, kept apart as tolls",
  "method.count.origins": "origins",
  "method.count.families": "families of origins",
  "method.count.documents": "documents",

  "method.claims.title": "What a claim is",
  "method.claims.what":
    "An incident is one thing that is said to have happened at one place and time. A claim is one figure or statement about it, by one origin, read in one document, as of one day. Each claim keeps what was counted, whom it counts, how the origin limits the number (at least, about, up to) and how sure the origin says it is.",
  "method.claims.words":
    "A quantity that a source gives only in words, such as dozens, stays in words. Where no number was given the atlas says “Not stated”. It never writes 0 for what is not stated.",

  "method.sources.title": "Origins, documents and families",
  "method.sources.origins":
    "An origin is whoever says a thing first-hand: a rights group, a newsroom with witnesses of its own, a ministry. A document is the page where the claim was read. Three newspapers that repeat one agency are three documents and one origin.",
  "method.sources.families":
    "Origins that depend on one another form a family, such as a broadcaster and its own verification desk; all state bodies and state media count as one. The number of independent origins counts families, not documents. It says how many separate voices speak. It does not say that they are right.",

  "method.status.title": "How sure the origin is",
  "method.status.whose":
    "The status repeats what the origin itself says about how sure it is. It is no judgement of this atlas.",

  "method.figures.title": "Why figures are never added",
  "method.figures.overlap":
    "Sources count different people, over different days, and often some of the same people. The sum of such figures would be a number that nobody has put forward, and so would their average. Competing figures therefore stand side by side, each with its origin and its day. Incidents whose figures may count the same people are marked as overlapping.",
  "method.figures.totals":
    "Totals on screen are numbers of documented incidents, never of people. The shading of the map shows those numbers and nothing else.",

  "method.precision.title": "How exactly place and time are known",
  "method.precision.noCloser": "Place and time are given as exactly as the sources give them, and no closer.",
  "method.precision.facility": "The sources name a building, a square or a cemetery. Drawn as a solid dot.",
  "method.precision.neighbourhood": "The sources name a part of a town. Drawn as a solid dot.",
  "method.precision.city": "The sources name a town. Drawn as a ring at its centre.",
  "method.precision.county": "The sources name a county. Drawn as a ring at its main town.",
  "method.precision.province":
    "The sources name a province only. Counted and listed there, never put at a point.",
  "method.precision.country":
    "The sources speak of the whole country or of several provinces. Listed, without a point and without a province.",
  "method.precision.circle":
    "The circle around an opened incident is drawn to scale: the place lies somewhere inside it.",
  "method.precision.time":
    "A date may be one day, a span between two days, a week or a month. An incident with a span is found by every day in it. One without a stated day is left out when dates are chosen, and the page says how many there are.",

  "method.absence.title": "What absence means",
  "method.absence.hatched":
    "A hatched province has no documented incident under the present filter. That does not mean that nothing happened there. With the internet cut for weeks, much could not be reported or checked, and small places are reported less than large ones.",
  "method.absence.small":
    "For the same reason numbers of incidents compare how much was documented, not how much was suffered.",

  "method.dates.title": "Dates and calendars",
  "method.dates.calendars":
    "Days are plain calendar days without a time of day or a time zone, so that a link means the same day everywhere. They are shown in the calendar that you choose, with the other calendar beside them. 18 and 19 Dey 1404 are 8 and 9 January 2026.",
  "method.dates.kinds":
    "“Happened” is the day of the incident. “Published” is the day on which a document that carries it came out. “As of” is the day for which a figure stands.",
  "method.dates.known":
    "“As known on” hides what was published after that day. A document without a certain day counts as known only from the day of this edition.",

  "method.map.title": "Boundaries are approximate",
  "method.map.boundaries":
    "Boundaries, lakes and rivers come from Natural Earth, drawn for small scales. They are approximate and say nothing about where a border should run. The province of an incident is the one that its sources name, not the one in which its point happens to fall.",

  "method.privacy.title": "What this page gives away",
  "method.privacy.address":
    "What you look at stands in the address, after the # sign. Browsers do not send that part to the server. But whoever receives a link from you, or sees the address bar or the history of this device, can tell what you looked at.",
  "method.privacy.server":
    "The page asks nothing of any other server and counts no visits. Like any page, it cannot hide from its own server that it was fetched.",
  "method.privacy.stored": "This page stores nothing on your device unless you ask.",

  "method.errors.title": "How to report an error",
  "method.errors.what":
    "Name the record: its identifier stands at the foot of each incident. Say what is wrong, and name the document that says otherwise, with its address. Send this to whoever publishes this copy of the atlas, or propose the change to the project’s data files.",
  "method.errors.safety": "Send nothing that names a private person or could put somebody at risk.",

  "method.licences.title": "Licences and credits",
  "method.licences.software": "The software",
  "method.licences.record": "The record",
  "method.licences.naturalEarth": "Boundaries, lakes and rivers",
  "method.licences.geoNames": "Names and positions of towns",
  "method.licences.mapLibre": "Drawing of the map",
  "method.licences.inter": "Latin type",
  "method.licences.vazirmatn": "Persian type",
  "method.licences.publicDomain": "public domain",
  "method.licences.documents":
    "The documents themselves belong to their publishers. The record names and links to them and does not reproduce them.",

  "method.edition.title": "This edition",
  "method.edition.text": "Record of {day}, version {version}.",
} as const satisfies Readonly<Record<string, string>>;
