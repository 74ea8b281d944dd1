import fc from "fast-check";
import { expect, test } from "vitest";
import { calendars } from "../domain/calendar.ts";
import { addDays } from "../domain/day.ts";
import { languages } from "../domain/language.ts";
import { plainText } from "../domain/plain-text.ts";
import { categories, originKinds, provinceIds } from "../domain/vocabulary.ts";
import { axes, type Filter, openFilter } from "../selection/filter.ts";
import { columns } from "./sorting.ts";
import { fragmentFromViewState, viewStateFromUrl } from "./url.ts";
import {
  type Camera,
  defaultViewState,
  detailChoices,
  type Picked,
  shortcutChoices,
  themes,
  type ViewState,
  views,
} from "./view-state.ts";

const opened = (address: string) => viewStateFromUrl(new URL(address, "https://atlas.example/"));

/** A text as a link gives it back: what cannot be seen is no part of a search. */
const searchable = (text: string) => {
  const plain = plainText(text);
  return plain.trim() === "" ? "" : plain;
};

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2025-12-01", days));
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const filter: fc.Arbitrary<Filter> = fc.record({
  axis: fc.constantFrom(...axes),
  from: fc.option(day),
  to: fc.option(day),
  origins: fc.uniqueArray(id, { maxLength: 4 }),
  kinds: some(originKinds),
  categories: some(categories),
  independent: fc.integer({ min: 1, max: 99 }),
  provinces: some(provinceIds),
  text: fc.string({ maxLength: 40, unit: "binary" }).map((text) => searchable(text)),
  known: fc.option(day),
});
const picked: fc.Arbitrary<Picked> = fc.oneof(
  fc.record({ kind: fc.constant("province" as const), id: fc.constantFrom(...provinceIds) }),
  fc.record({ kind: fc.constant("incident" as const), id }),
  fc.record({
    kind: fc.constant("place" as const),
    id: fc.constantFrom("51.365,35.52", "48,30.5", "51.3,35"),
  }),
);
const camera: fc.Arbitrary<Camera> = fc.record({
  lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((tenthOfMilli) => tenthOfMilli / 10_000),
  lat: fc.integer({ min: -850_000, max: 850_000 }).map((tenthOfMilli) => tenthOfMilli / 10_000),
  zoom: fc.integer({ min: 0, max: 2400 }).map((hundredths) => hundredths / 100),
});
const viewState = fc.record({
  view: fc.constantFrom(...views),
  filter,
  picked: fc.option(picked),
  camera: fc.option(camera),
  language: fc.option(fc.constantFrom(...languages)),
  calendar: fc.option(fc.constantFrom(...calendars)),
  theme: fc.constantFrom(...themes),
  sorting: fc.record({
    column: fc.constantFrom(...columns),
    direction: fc.constantFrom("ascending", "descending"),
  }),
  details: fc.constantFrom(...detailChoices),
  shortcuts: fc.constantFrom(...shortcutChoices),
}) as fc.Arbitrary<ViewState>;

test("a link restores exactly the view that it was made from", () => {
  fc.assert(
    fc.property(viewState, (state) => {
      const reading = opened(fragmentFromViewState({ ...defaultViewState, ...state }));
      expect(reading.malformed).toEqual([]);
      expect(reading.state).toEqual({ ...defaultViewState, ...state });
    }),
    { numRuns: 2000 },
  );
});

test("words that a link asks for are read as plain text, whatever was put into it", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40, unit: "binary" }), (text) => {
      const { state, malformed } = opened(`#q=${encodeURIComponent(text)}`);
      expect(malformed).toEqual([]);
      expect(state.filter.text).toBe(plainText(text));
    }),
  );
});

test("the bare address opens on the defaults, and the defaults make the bare address", () => {
  expect(opened("").state).toEqual(defaultViewState);
  expect(fragmentFromViewState(defaultViewState)).toBe("");
});

test("a link says only what differs from the defaults, in words that a person can read", () => {
  const eighth: ViewState = {
    ...defaultViewState,
    filter: { ...openFilter, from: "2026-01-08", to: "2026-01-09", origins: ["hengaw", "hrana"] },
    picked: { kind: "province", id: "IR-05" },
  };
  expect(fragmentFromViewState(eighth)).toBe("#from=2026-01-08&to=2026-01-09&origin=hengaw,hrana&in=IR-05");
});

test("what cannot be understood stays at its default and is named, and the rest is kept", () => {
  const { state, malformed } = opened(
    "#from=2026-02-30&to=2026-01-09&view=globe&in=IR-99&at=1,2&independent=0",
  );
  expect(malformed).toEqual(["view", "from", "independent", "in", "at"]);
  expect(state).toEqual({ ...defaultViewState, filter: { ...openFilter, to: "2026-01-09" } });
});

test("a query is read like a fragment, and the fragment goes before it", () => {
  expect(opened("?lang=fa&view=table#view=method").state).toEqual({
    ...defaultViewState,
    language: "fa",
    view: "method",
  });
});

test("any text at all opens without an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => viewStateFromUrl({ hash: `#${text}`, search: "" })).not.toThrow();
    }),
  );
});

test("parameters of others are left alone", () => {
  expect(opened("#utm_source=mail&fbclid=1")).toEqual({ state: defaultViewState, malformed: [] });
});
