import { expect, test } from "vitest";
import { dataset, inBoth, incident } from "../../tests/builders/incident.ts";
import { noChanges } from "../drawing/change-signs.ts";
import { Locale } from "../i18n/locale.ts";
import { openFilter } from "../selection/filter.ts";
import { select } from "../selection/select.ts";
import type { Palette } from "./palette.ts";
import { focusOf, type SceneOptions, sceneOf } from "./scene.ts";

const somewhere = { name: inBoth("Somewhere"), precision: "province", point: null, radiusKm: null } as const;
const record = dataset({
  incidents: [
    incident({ id: "a", category: "killing" }),
    incident({ id: "b", category: "arrest", place: { ...incident().place, radiusKm: 9 } }),
    incident({ id: "c", place: somewhere, province: "IR-16" }),
    incident({ id: "d", place: somewhere, province: "IR-16" }),
    incident({ id: "everywhere", place: { ...somewhere, precision: "country" }, province: null }),
  ],
});
const selection = select(record, openFilter);
const palette: Palette = {
  sea: "#d9e2e4",
  land: "#ebe8e1",
  line: "#e2ddd3",
  controlLine: "#8f887c",
  ink: "#221d18",
  muted: "#6b655c",
  accent: "#7a1f16",
  halo: "#ffffff",
  surface: "#ffffff",
  ramp1: "#f4eee8",
  ramp2: "#ecd9cf",
  ramp3: "#dfb6a7",
  ramp4: "#cc8a79",
  ramp5: "#a9503f",
};
const english = new Locale("en", "gregorian");
const persian = new Locale("fa", "solar-hijri");

function scene(options: Partial<SceneOptions> = {}) {
  return sceneOf({
    selection,
    changes: noChanges,
    draft: null,
    picked: null,
    pointed: null,
    locale: english,
    palette,
    ...options,
  });
}

test("all 31 provinces are shaded, those without incidents by step 0", () => {
  const { shades } = scene();
  expect(shades.length).toBe(31);
  expect(shades.filter(({ step }) => step > 0)).toEqual([{ id: "IR-16", step: 2 }]);
});

test("a province that the filter does not ask about is neither shaded nor hatched", () => {
  const { shades } = scene({ selection: select(record, { ...openFilter, provinces: ["IR-16", "IR-00"] }) });
  const steps = Object.fromEntries(shades.map(({ id, step }) => [id, step]));
  expect(steps).toMatchObject({ "IR-16": 2, "IR-00": 0, "IR-01": -1 });
});

test("a label says how many incidents are known only to the province, in the page's digits", () => {
  const labelIn = (locale: Locale) => scene({ locale }).labels.find(({ id }) => id === "IR-16")?.text;
  expect(labelIn(english)).toBe("Province 16\u00a0+2");
  expect(labelIn(persian)).toBe("استان 16\u00a0+۲");
  expect(scene().labels.find(({ id }) => id === "IR-00")?.text).toBe("Province 00");
});

test("only places with incidents are shown, and the list stays the same object for a selection", () => {
  const arrests = select(record, { ...openFilter, categories: ["arrest"] });
  expect(scene().places).toMatchObject([{ incidents: 2 }]);
  expect(scene({ selection: arrests }).places).toMatchObject([{ incidents: 1 }]);
  expect(scene({ selection: select(record, { ...openFilter, categories: ["strike"] }) }).places).toEqual([]);
  expect(scene().places).toBe(scene({ pointed: { kind: "province", id: "IR-16" } }).places);
});

test("a picked incident stands at its place with its own circle of uncertainty", () => {
  const spot = { placeId: "46.42,33.64", point: [46.42, 33.64], radiusKm: 9 };
  expect(focusOf({ kind: "incident", id: "b" }, selection)).toEqual({ province: null, spot });
});

test("a picked place has the largest circle of its incidents", () => {
  expect(focusOf({ kind: "place", id: "46.42,33.64" }, selection).spot?.radiusKm).toBe(9);
});

test("an incident known only to its province stands for the province, a nationwide one for nothing", () => {
  expect(focusOf({ kind: "incident", id: "c" }, selection)).toEqual({ province: "IR-16", spot: null });
  expect(focusOf({ kind: "incident", id: "everywhere" }, selection)).toEqual({ province: null, spot: null });
});

test("what a link names and the record does not have stands for nothing", () => {
  const nothing = { province: null, spot: null };
  expect(focusOf({ kind: "incident", id: "gone" }, selection)).toEqual(nothing);
  expect(focusOf({ kind: "place", id: "1,1" }, selection)).toEqual(nothing);
});

test("an incident that the filter hides is still shown when picked", () => {
  const arrests = select(record, { ...openFilter, categories: ["arrest"] });
  expect(focusOf({ kind: "incident", id: "a" }, arrests).spot?.placeId).toBe("46.42,33.64");
});

test("a record that is edited is shown where it would stand, whatever is picked", () => {
  const draft = { point: [51, 35], radiusKm: 4 };
  const { picked } = scene({ draft, picked: { kind: "province", id: "IR-16" } });
  expect(picked).toEqual({ province: null, spot: { placeId: "draft", ...draft } });
});
