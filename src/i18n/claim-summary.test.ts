import { describe, expect, test } from "vitest";
import { claim, incident, origin } from "../../tests/builders/incident.ts";
import type { Claim } from "../domain/incident.ts";
import type { Category } from "../domain/vocabulary.ts";
import { claimSummary } from "./claim-summary.ts";
import { Locale } from "./locale.ts";

const english = new Locale("en", "gregorian");
const persian = new Locale("fa", "solar-hijri");
const hengaw = origin({ id: "hengaw" });
const fars = origin({ id: "fars", kind: "state" });
const exact = (number: number, parts: Partial<Claim> = {}) =>
  claim({ low: number, high: number, qualifier: null, ...parts });

function summary(claims: readonly Claim[], category: Category = "killing", locale = english): string | null {
  return claimSummary(incident({ category, claims }), locale);
}

describe("one figure", () => {
  test("is told as its origin limited it", () => {
    expect(summary([claim({ low: 12, qualifier: "at-least" })])).toBe("at least 12 killed");
    expect(summary([claim({ low: null, high: 250, qualifier: "up-to" })])).toBe("up to 250 killed");
    expect(summary([claim({ low: 14, high: 23, qualifier: null })])).toBe("14–23 killed");
  });

  test("takes the singular where the language has one", () => {
    expect(summary([exact(1, { measure: "death-sentences" })], "death-sentence")).toBe("1 death sentence");
    expect(summary([exact(3, { measure: "death-sentences" })], "death-sentence")).toBe("3 death sentences");
  });

  test("names whom it counts, but not people at large or a group that the measure names already", () => {
    expect(summary([exact(2, { population: "security-forces" })])).toBe("2 killed (security forces)");
    expect(summary([exact(2, { population: "people" })])).toBe("2 killed");
    expect(summary([exact(300, { measure: "protesters", population: "protesters" })], "protest")).toBe(
      "300 protesters",
    );
  });
});

describe("figures that differ", () => {
  test("of several origins reach from the lowest to the highest, and say that the sources differ", () => {
    expect(summary([exact(14, { origin: hengaw }), exact(23, { origin: fars })])).toBe(
      "14–23 killed, sources differ",
    );
    expect(summary([exact(14, { origin: hengaw }), exact(23, { origin: fars })], "killing", persian)).toBe(
      "۱۴ تا ۲۳ کشته‌شده، منابع اختلاف دارند",
    );
  });

  test("of one origin, which corrected itself, are not called different sources", () => {
    expect(summary([exact(4, { origin: hengaw }), exact(5, { origin: hengaw })])).toBe(
      "4–5 killed, figures differ",
    );
  });

  test("stay open upwards where the highest is only a least number, which contradicts only what lies below it", () => {
    const atLeastFifteen = claim({ low: 15, origin: hengaw });
    expect(summary([atLeastFifteen, exact(6, { origin: fars })])).toBe("6–15 or more killed, sources differ");
    expect(summary([atLeastFifteen, claim({ low: 6, origin: fars })])).toBe(
      "6–15 or more killed, figures differ",
    );
  });

  test("are never added", () => {
    expect(summary([exact(2, { origin: hengaw }), exact(3, { origin: fars })])).not.toContain("5");
  });

  test("because they count different people stand side by side, and do not differ", () => {
    const claims = [
      exact(1, { population: "protesters", origin: hengaw }),
      exact(4, { population: "security-forces", origin: fars }),
    ];
    expect(summary(claims)).toBe("1 killed (protesters); 4 killed (security forces)");
  });

  test("beside figures that do not say whom they count tell that too", () => {
    const claims = [exact(1, { population: null }), exact(4, { population: "people" })];
    expect(summary(claims)).toBe("1 killed (whom it counts is not stated); 4 killed");
  });
});

test("figures that name the same number agree, and keep the loosest limit", () => {
  expect(summary([exact(30, { origin: hengaw }), claim({ low: 30, origin: fars })])).toBe(
    "at least 30 killed",
  );
});

describe("what is told of several measures", () => {
  test("is the category's own where it has a number", () => {
    const claims = [exact(1), exact(26, { measure: "arrested" })];
    expect(summary(claims, "arrest")).toBe("26 arrested");
    expect(summary(claims, "killing")).toBe("1 killed");
  });

  test("is another's number rather than the category's own without one", () => {
    const claims = [
      claim({ measure: "buried", low: null, qualifier: null }),
      claim({ measure: "bodies", low: 150 }),
    ];
    expect(summary(claims, "burial")).toBe("at least 150 bodies");
  });

  test("of a killing is who was killed, in words if need be, before any number of something else", () => {
    const claims = [
      claim({ low: null, qualifier: null }),
      claim({ measure: "protesters", low: 20_000, population: "protesters" }),
    ];
    expect(summary(claims, "mass-killing")).toBe("killed, no number stated");
    expect(summary(claims, "protest")).toBe("at least 20,000 protesters");
  });

  test("mentions that others count the same in words only, since they may mean more", () => {
    const claims = [exact(2), claim({ low: null, qualifier: null, origin: hengaw })];
    expect(summary(claims)).toBe("2 killed; others give no number");
  });

  test("is that no number is stated where none is; it is never 0", () => {
    expect(summary([claim({ low: null, qualifier: null })])).toBe("killed, no number stated");
  });

  test("is nothing where nothing that can be named is counted", () => {
    expect(summary([claim({ measure: "other", low: null, qualifier: null })], "strike")).toBeNull();
  });
});
