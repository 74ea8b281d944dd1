import fc from "fast-check";
import { expect, test } from "vitest";
import { dataset } from "../../../tests/builders/incident.ts";
import { categories, originKinds, provinceIds } from "../../domain/vocabulary.ts";
import { filterText } from "../../i18n/filter-text.ts";
import { Locale } from "../../i18n/locale.ts";
import { activeFacets, axes, type Filter } from "../../selection/filter.ts";

const day = fc.constantFrom(null, "2026-01-08" as const, "2026-01-09" as const);
const filters: fc.Arbitrary<Filter> = fc.record({
  axis: fc.constantFrom(...axes),
  from: day,
  to: day,
  origins: fc.subarray(["hengaw", "hrana"]),
  kinds: fc.subarray([...originKinds]),
  categories: fc.subarray([...categories]),
  independent: fc.integer({ min: 1, max: 4 }),
  provinces: fc.subarray([...provinceIds]),
  text: fc.constantFrom("", "  ", "–", "kahrizak", "کهریزک"),
  known: day,
});

test("each active facet of a filter is told once, in the order of the facets, in either language, and no other", () => {
  const locales = [new Locale("en", "gregorian"), new Locale("fa", "solar-hijri")];
  fc.assert(
    fc.property(filters, fc.constantFrom(...locales), (filter, locale) => {
      const told = filterText(filter, dataset(), locale);
      expect(told.map(({ facet }) => facet)).toEqual(activeFacets(filter));
      expect(told.every(({ text }) => text.trim() !== "")).toBe(true);
    }),
  );
});
