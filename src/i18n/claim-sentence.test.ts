import { describe, expect, test } from "vitest";
import { claim, inBoth, origin } from "../../tests/builders/incident.ts";
import { publishedRecord } from "../../tests/builders/record.ts";
import { asOfText, claimFigure, claimSentence, claimWords } from "./claim-sentence.ts";
import { Locale } from "./locale.ts";

const en = new Locale("en", "gregorian");
const fa = new Locale("fa", "solar-hijri");
const record = publishedRecord();

test("a claim in full says who, what, whom, as of when and how sure", () => {
  const one = claim({ origin: origin({ id: "Hengaw" }) });
  expect(claimSentence(one, en)).toBe(
    "Hengaw: at least 12 killed. Counts people; as of 9 Jan 2026; Reported.",
  );
});

test("a toll says the days it covers too, in either calendar", () => {
  const toll = record.tolls.find(({ id }) => id === "snsc-killed-2026-01-21");
  if (!toll) throw new Error("the record lacks the official total");
  expect(claimSentence(toll, en)).toContain(
    "exactly 3,117 killed. Counts people; covers 28 Dec 2025 – 21 Jan 2026;",
  );
  expect(claimSentence(toll, fa)).toContain("دقیقاً ۳٬۱۱۷ کشته‌شده. می‌شمارد: افراد؛ بازهٔ ۷ دی تا ۱ بهمن ۱۴۰۴");
});

test("a claim in words only quotes its words and has no number", () => {
  const words = claim({
    low: null,
    high: null,
    qualifier: null,
    note: inBoth("In words only: thousands; more follows."),
  });
  expect(claimWords(words, en)).toBe("thousands");
  expect(claimFigure(words, en)).toBe("killed, in words only: thousands");
  expect(claimFigure({ ...words, note: null }, en)).toBe("killed, in words only");
});

test("a day that is not stated is said not to be", () => {
  expect(asOfText(claim({ asOf: null }), en)).toBe("as of: day not stated");
});

describe.each([
  ["English", en],
  ["Persian", fa],
])("in %s", (_, locale) => {
  test("every toll in words only quotes words", () => {
    const words = record.tolls.filter(({ low, high }) => low === null && high === null);
    expect(words.length).toBeGreaterThan(5);
    for (const toll of words) expect(claimWords(toll, locale)).toMatch(/\p{L}{4,}/u);
  });

  test("no claim or toll of the record is told without its origin and its day, or that none is stated", () => {
    const claims = [...record.tolls, ...record.incidents.flatMap((one) => one.claims)];
    for (const one of claims) {
      const sentence = claimSentence(one, locale);
      expect(sentence).toContain(locale.text(one.origin.name));
      expect(sentence).toContain(one.asOf === null ? locale.t("claim.fact.asOfNone") : locale.day(one.asOf));
    }
  });
});
