import { describe, expect, test } from "vitest";
import {
  claim,
  dataset,
  document,
  inBoth,
  incident,
  origin,
  squareProvinces,
} from "../../../tests/builders/incident.ts";
import { knownOn } from "../../domain/known-on.ts";
import { Locale } from "../../i18n/locale.ts";
import { titleLanguage } from "../../i18n/title-language.ts";
import { documentsWithoutClaim } from "./carriers.ts";
import { crumbsOf } from "./incident-crumbs.ts";
import { knownIncident } from "./known-incident.ts";
import { neighboursOf } from "./neighbours.ts";
import { originsOf } from "./origins-of.ts";

describe("the incidents before and after", () => {
  const list = ["a", "b", "c"].map((id) => incident({ id }));

  test("are those next to it in the list, with its place counted from one", () => {
    const { position, previous, next } = neighboursOf("b", list);
    expect([position, previous?.id, next?.id]).toEqual([2, "a", "c"]);
  });

  test("are none at the ends, and none at all for what is not in the list", () => {
    expect(neighboursOf("a", list).previous).toBeNull();
    expect(neighboursOf("c", list).next).toBeNull();
    expect(neighboursOf("z", list)).toEqual({ position: null, previous: null, next: null });
  });
});

describe("the origins of incidents", () => {
  test("count an incident once, however much they claim of it, most first", () => {
    const afp = origin({ id: "afp" });
    const hrana = origin({ id: "hrana" });
    const incidents = [
      incident({ claims: [claim({ origin: hrana }), claim({ origin: afp }), claim({ origin: hrana })] }),
      incident({ claims: [claim({ origin: afp })] }),
    ];
    expect(originsOf(incidents)).toEqual([
      { origin: afp, incidents: 2 },
      { origin: hrana, incidents: 1 },
    ]);
  });
});

describe("an incident as known on a day", () => {
  const early = claim({ document: document({ id: "early", published: "2026-01-10" }) });
  const late = claim({ document: document({ id: "late", published: "2026-01-20" }) });
  const undated = claim({ document: document({ id: "undated", published: null }) });
  const record = dataset({ incidents: [incident({ claims: [early, late, undated] })] });

  test("is the same object when everything was known", () => {
    const found = knownIncident("ilam", record, record);
    expect(found?.known).toBe(found?.whole);
    expect(found?.laterClaims).toBe(0);
  });

  test("holds back claims that came out later or on no certain day", () => {
    const found = knownIncident("ilam", record, knownOn(record, "2026-01-12"));
    expect(found?.known?.claims).toEqual([early]);
    expect(found?.laterClaims).toBe(2);
  });

  test("is absent, but not unknown, before anything came out", () => {
    expect(knownIncident("ilam", record, knownOn(record, "2026-01-01"))).toMatchObject({
      known: null,
      laterClaims: 3,
    });
    expect(knownIncident("elsewhere", record, record)).toBeUndefined();
  });
});

test("documents without a claim are those that only carry the incident", () => {
  const relay = document({ id: "relay" });
  const one = claim();
  expect(documentsWithoutClaim(incident({ claims: [one], documents: [one.document, relay] }))).toEqual([
    relay,
  ]);
});

describe("the language of a title", () => {
  test("is English where the record says that it was translated or made up", () => {
    expect(titleLanguage({ language: "hu", note: "Title translated from Hungarian." })).toBe("en");
    expect(titleLanguage({ language: "fr", note: "Descriptive title." })).toBe("en");
  });

  test("is the page's own otherwise", () => {
    expect(titleLanguage({ language: "fa", note: null })).toBe("fa");
    expect(titleLanguage({ language: "fa", note: "Title shortened." })).toBe("fa");
  });
});

describe("the way to an incident", () => {
  const locale = new Locale("en", "gregorian");

  test("leads over its province to its place", () => {
    expect(crumbsOf(incident(), squareProvinces, locale)).toEqual([
      { label: "Province 16 province", picked: { kind: "province", id: "IR-16" } },
      { label: "Ilam", picked: { kind: "place", id: "46.42,33.64" } },
    ]);
  });

  test("ends at the province where no closer place is known, and leads nowhere when nationwide", () => {
    const place = {
      name: inBoth("Ilam province"),
      precision: "province",
      point: null,
      radiusKm: null,
    } as const;
    expect(crumbsOf(incident({ place }), squareProvinces, locale)).toEqual([
      { label: "Ilam province", picked: { kind: "province", id: "IR-16" } },
    ]);
    const nationwide = { ...place, name: inBoth("Nationwide"), precision: "country" } as const;
    expect(crumbsOf(incident({ place: nationwide, province: null }), squareProvinces, locale)).toEqual([
      { label: "Nationwide" },
    ]);
  });
});
