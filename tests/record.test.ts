import { expect, test } from "vitest";
import { independentOrigins } from "../src/domain/independence.ts";
import type { Category, ProvinceId } from "../src/domain/vocabulary.ts";
import { publishedRecord } from "./builders/record.ts";

/*
 * What the research held when the record began. The record may grow beyond these numbers, but nothing of
 * it is lost by accident: whoever merges, moves or withdraws an incident lowers its number here as well.
 */

const record = publishedRecord();
const claims = record.incidents.flatMap((incident) => incident.claims);

test("the whole research is in the record", () => {
  const { incidents, origins, documents, tolls, events } = record;
  const kept = {
    incidents: incidents.length,
    claims: claims.length,
    origins: origins.length,
    documents: documents.length,
    tolls: tolls.length,
    events: events.length,
  };
  const begun = { incidents: 253, claims: 489, origins: 84, documents: 349, tolls: 160, events: 44 };
  expect(lost(begun, kept)).toEqual([]);
});

test("incidents are placed as exactly as they were", () => {
  const kept = counted(record.incidents.map(({ place }) => place.precision));
  const begun = { facility: 16, neighbourhood: 19, city: 158, county: 8, province: 33, country: 19 };
  expect(lost(begun, kept)).toEqual([]);
  expect(record.incidents.filter(({ place }) => place.point).length).toBeGreaterThanOrEqual(201);
});

test("87 incidents rest on two or more independent families of origins", () => {
  const supported = record.incidents.filter((incident) => independentOrigins(incident) >= 2);
  expect(supported.length).toBeGreaterThanOrEqual(87);
});

test("no province has lost an incident", () => {
  const begun: Record<ProvinceId | "none", number> = {
    "IR-00": 7,
    "IR-01": 15,
    "IR-02": 6,
    "IR-03": 7,
    "IR-04": 3,
    "IR-05": 13,
    "IR-06": 6,
    "IR-07": 13,
    "IR-08": 5,
    "IR-09": 14,
    "IR-10": 13,
    "IR-11": 4,
    "IR-12": 5,
    "IR-13": 4,
    "IR-14": 4,
    "IR-15": 7,
    "IR-16": 9,
    "IR-17": 3,
    "IR-18": 5,
    "IR-19": 2,
    "IR-20": 5,
    "IR-21": 4,
    "IR-22": 5,
    "IR-23": 44,
    "IR-24": 2,
    "IR-25": 4,
    "IR-26": 6,
    "IR-27": 4,
    "IR-28": 6,
    "IR-29": 1,
    "IR-30": 8,
    none: 19,
  };
  expect(lost(begun, counted(record.incidents.map(({ province }) => province ?? "none")))).toEqual([]);
});

test("no category has lost an incident", () => {
  const begun: Record<Category, number> = {
    killing: 65,
    "mass-killing": 13,
    execution: 2,
    "death-sentence": 3,
    morgue: 4,
    burial: 4,
    injury: 4,
    hospital: 14,
    "hospital-raid": 4,
    arrest: 48,
    "enforced-disappearance": 3,
    "forced-confession": 4,
    protest: 42,
    strike: 6,
    "internet-shutdown": 1,
    curfew: 1,
    "security-force-casualties": 12,
    "arson-or-damage": 11,
    other: 12,
  };
  expect(lost(begun, counted(record.incidents.map(({ category }) => category)))).toEqual([]);
});

test("no origin has lost a claim or a toll", () => {
  const kept = counted([...claims, ...record.tolls].map(({ origin }) => origin.id));
  expect(lost(claimsAndTolls, kept)).toEqual([]);
});

test("an incident whose figures may count the same people is named in turn by the one it names", () => {
  const byId = new Map(record.incidents.map((incident) => [incident.id, incident]));
  const oneSided = record.incidents.flatMap(({ id, overlaps }) =>
    overlaps.filter((other) => !byId.get(other)?.overlaps.includes(id)).map((other) => `${id} -> ${other}`),
  );
  expect(oneSided).toEqual([]);
});

/** Claims about incidents and nationwide figures, by origin. */
const claimsAndTolls: Readonly<Record<string, number>> = {
  aasoo: 4,
  afp: 4,
  ahwazstat: 1,
  alhurra: 1,
  "amnesty-international": 29,
  ap: 5,
  atalayar: 2,
  "bahai-international-community": 1,
  bbc: 18,
  "bbc-verify": 11,
  bloomberg: 2,
  cbs: 2,
  cloudflare: 1,
  cnn: 2,
  "deutsche-welle": 1,
  "fars-news-agency": 12,
  "france24-observers": 1,
  "global-voices": 1,
  "gunaz-tv": 4,
  haalvsh: 1,
  "ham-mihan": 3,
  "health-officials": 3,
  hengaw: 111,
  hngn: 1,
  hrana: 121,
  "human-rights-watch": 4,
  i24news: 2,
  "intelligence-ministry": 17,
  "iran-human-rights": 29,
  "iran-human-rights-monitor": 3,
  "iran-international": 16,
  "iran-medical-council": 1,
  "iran-state-media": 12,
  iranwire: 3,
  irgc: 2,
  irib: 12,
  "israel-hayom": 1,
  jinha: 2,
  "joint-ngo-letter": 10,
  "judiciary-mizan": 13,
  "karun-human-rights-organization": 4,
  "kurdistan-human-rights-network": 8,
  kurdpa: 5,
  "legal-medicine-organization": 1,
  "martyrs-foundation": 4,
  ncri: 8,
  "ncri-womens-committee": 2,
  netblocks: 2,
  "new-york-times": 10,
  "physicians-for-human-rights": 1,
  police: 14,
  presidency: 1,
  "provincial-officials": 12,
  rasank: 2,
  "report-news-agency": 6,
  reuters: 5,
  rferl: 16,
  "shafaq-news": 2,
  shargh: 1,
  "sky-news": 3,
  "sunday-times": 2,
  "supreme-leader": 1,
  "supreme-national-security-council": 2,
  "tasnim-news-agency": 11,
  "teachers-coordinating-council": 1,
  "tehran-municipality": 2,
  "the-guardian": 3,
  "the-independent": 2,
  "the-new-yorker": 2,
  "the-observer": 2,
  "time-magazine": 4,
  "un-fact-finding-mission": 8,
  "un-high-commissioner": 3,
  "un-special-rapporteur": 3,
  "unattributed-reports": 17,
  "university-officials": 1,
  "unnamed-officials": 2,
  "us-media-activist-estimates": 1,
  "washington-post": 2,
  "women-journalists-without-chains": 3,
  "world-health-organization": 1,
};

/** What there is less of than there was, in words. */
function lost(begun: Readonly<Record<string, number>>, kept: Readonly<Record<string, number>>): string[] {
  return Object.entries(begun)
    .filter(([name, number]) => (kept[name] ?? 0) < number)
    .map(([name, number]) => `${name}: ${kept[name] ?? 0} of ${number}`);
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
