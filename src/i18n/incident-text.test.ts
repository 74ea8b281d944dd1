import { describe, expect, test } from "vitest";
import { inBoth, incident, squareProvinces } from "../../tests/builders/incident.ts";
import type { IncidentDays } from "../domain/incident.ts";
import { dateText, placeLine, placePath } from "./incident-text.ts";
import { Locale } from "./locale.ts";

const english = new Locale("en", "gregorian");
const persian = new Locale("fa", "solar-hijri");
const tehran = { ...squareProvinces[23], id: "IR-23", name: { en: "Tehran", fa: "تهران" } } as const;
const provinces = squareProvinces.map((province) =>
  province.id === "IR-23" ? { ...province, ...tehran } : province,
);

describe("the place of an incident", () => {
  const kahrizak = incident({
    province: "IR-23",
    place: {
      name: { en: "Kahrizak", fa: "کهریزک" },
      precision: "facility",
      point: [51.3, 35.5],
      radiusKm: 4,
    },
  });

  test("is told from the widest to the finest that is known", () => {
    expect(placePath(kahrizak, provinces, english)).toEqual(["Tehran province", "Kahrizak"]);
    expect(placePath(kahrizak, provinces, persian)).toEqual(["استان تهران", "کهریزک"]);
  });

  test("is told in one line the other way round", () => {
    expect(placeLine(kahrizak, provinces, english)).toBe("Kahrizak, Tehran province");
    expect(placeLine(kahrizak, provinces, persian)).toBe("کهریزک، استان تهران");
  });

  test("is the record's own words where only the province is known, so that it is not named twice", () => {
    const provinceOnly = incident({
      province: "IR-23",
      place: { name: inBoth("Tehran province"), precision: "province", point: null, radiusKm: null },
    });
    expect(placePath(provinceOnly, provinces, english)).toEqual(["Tehran province"]);
    expect(placeLine(provinceOnly, provinces, english)).toBe("Tehran province");
  });

  test("names no province when the incident is nationwide", () => {
    const nationwide = incident({
      province: null,
      place: { name: inBoth("Nationwide"), precision: "country", point: null, radiusKm: null },
    });
    expect(placeLine(nationwide, provinces, english)).toBe("Nationwide");
  });
});

describe("the date of an incident", () => {
  const on = (days: IncidentDays | null) => incident({ days });

  test("is a day or a span, as its sources say", () => {
    expect(dateText(on({ start: "2026-01-08", end: "2026-01-08", precision: "day" }), english)).toBe(
      "8 Jan 2026",
    );
    expect(dateText(on({ start: "2026-01-08", end: "2026-01-09", precision: "range" }), english)).toBe(
      "8–9 Jan 2026",
    );
    expect(dateText(on({ start: "2026-01-08", end: "2026-01-09", precision: "range" }), persian)).toBe(
      "۱۸ تا ۱۹ دی ۱۴۰۴",
    );
  });

  test("says that only the week or the month is known", () => {
    expect(dateText(on({ start: "2026-01-04", end: "2026-01-08", precision: "week" }), english)).toBe(
      "in the week 4–8 Jan 2026",
    );
    expect(dateText(on({ start: "2026-01-08", end: "2026-01-31", precision: "month" }), english)).toBe(
      "within 8–31 Jan 2026",
    );
  });

  test("is said to be missing, never left blank", () => {
    expect(dateText(on(null), english)).toBe("Day not stated");
  });
});
