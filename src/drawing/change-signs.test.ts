import { expect, test } from "vitest";
import { dataset, incident } from "../../tests/builders/incident.ts";
import { openFilter } from "../selection/filter.ts";
import { select } from "../selection/select.ts";
import { placeChanges, signsOf } from "./change-signs.ts";
import { marksAt } from "./marks.ts";

const place = (lon: number) => ({ ...incident({}).place, point: [lon, 33] });
const incidents = [
  incident({ id: "new", place: place(50) }),
  incident({ id: "changed", place: place(50) }),
  incident({ id: "gone", place: place(55) }),
  incident({ id: "same", place: place(59) }),
];
const selection = select(dataset({ incidents }), openFilter);
const changes = placeChanges(selection, [
  { id: "gone", kind: "removed" },
  { id: "changed", kind: "changed" },
  { id: "new", kind: "added" },
  { id: "of-another-list", kind: "added" },
]);
const signs = (zoom: number) => marksAt(selection.places, zoom).map((mark) => signsOf(mark, changes));

test("a mark has the signs of its place, in one order, and none where nothing differs", () => {
  expect(signs(8)).toEqual(["+~", "−", ""]);
});

test("a mark of several places has the signs of all of them", () => {
  expect(signs(0)).toEqual(["+~−"]);
});

test("what the filter hides has no sign", () => {
  const hidden = select(dataset({ incidents }), { ...openFilter, provinces: ["IR-29"] });
  expect(placeChanges(hidden, [{ id: "new", kind: "added" }]).size).toBe(0);
});
