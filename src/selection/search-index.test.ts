import { expect, test } from "vitest";
import { claim, dataset, document, inBoth, incident, origin } from "../../tests/builders/incident.ts";
import { SearchIndex, wordsOf } from "./search-index.ts";

const said = claim({
  origin: origin({
    id: "amnesty",
    name: { en: "Amnesty International", fa: "عفو بین‌الملل" },
    short: { en: "AI", fa: "عفو" },
  }),
  note: { en: "Counter reading", fa: "شمارشگر" },
});
const kahrizak = incident({
  id: "kahrizak-2026-01-10",
  title: { en: "Bodies at the Kahrizak morgue", fa: "پیکرها در کهریزک" },
  summary: { en: "At least 205 bags.", fa: "دست‌کم ۲۰۵ کیسه." },
  place: {
    name: { en: "Tehranpars", fa: "تهران‌پارس" },
    precision: "facility",
    point: [51.36, 35.52],
    radiusKm: 4,
  },
  province: "IR-23",
  claims: [said],
  documents: [document({ publisher: "BBC Verify", title: "Leaked images" })],
});
const other = incident({ id: "other", title: inBoth("Karaj Prison"), province: null });
const index = new SearchIndex(dataset({ incidents: [kahrizak, other] }));
const found = (query: string) => [...(index.matches(query) ?? [])];

test.each([
  "kahrizak",
  "KAHRIZAK bodies",
  "كهريزك",
  "205 bags",
  "٢٠٥ کیسه",
  "دستکم",
  "kahrizak-2026-01-10",
  "province 23",
  "استان ۲۳",
  "amnesty",
  "عفو بین الملل",
  "ai",
  "counter",
  "شمارشگر",
  "bbc verify",
  "leaked",
])("«%s» finds what says so in either language", (query) => {
  expect(found(query)).toEqual([1, 0]);
});

test("every word has to occur, in any order and wherever", () => {
  expect(found("leaked kahrizak amnesty")).toEqual([1, 0]);
  expect(found("kahrizak karaj")).toEqual([0, 0]);
});

test("a word of three letters or more may stand inside another, a shorter one has to begin one", () => {
  expect(found("pars")).toEqual([1, 0]);
  expect(found("ris")).toEqual([0, 1]);
  expect(found("is")).toEqual([0, 0]);
  expect(found("pr")).toEqual([1, 1]);
});

test("a word does not run from the end of one text into the next", () => {
  expect(found("morgueپیکرها")).toEqual([0, 0]);
});

test.each(["", "   ", "--", "«»"])("«%s» asks nothing", (query) => {
  expect(index.matches(query)).toBeNull();
  expect(wordsOf(query)).toEqual([]);
});

test("an incident of no single province is found by its own words, whatever a province is called", () => {
  expect(found("province")).toEqual([1, 0]);
});
