import { expect, test } from "vitest";
import { dataset, inBoth, incident } from "../../tests/builders/incident.ts";
import { marksAt } from "../drawing/marks.ts";
import { Projection } from "../drawing/projection.ts";
import { openFilter } from "../selection/filter.ts";
import { select } from "../selection/select.ts";
import {
  iranViewpoint,
  isInSight,
  viewpointApart,
  viewpointBeside,
  viewpointFor,
  viewpointShowing,
} from "./framing.ts";

const place = (point: [number, number], radiusKm: number) =>
  ({ name: inBoth("A place"), precision: "city", point, radiusKm }) as const;
const somewhere = { name: inBoth("Somewhere"), precision: "province", point: null, radiusKm: null } as const;
const record = dataset({
  incidents: [
    incident({ id: "near", place: place([3.5, 0.5], 5), province: "IR-03" }),
    incident({ id: "nearer", place: place([3.52, 0.51], 50), province: "IR-03" }),
    incident({ id: "province-level", place: somewhere, province: "IR-07" }),
    incident({ id: "nationwide", place: somewhere, province: null }),
  ],
});
const selection = select(record, openFilter);
const frame = { size: { width: 700, height: 500 }, insets: { top: 20, right: 20, bottom: 60, left: 20 } };
const iran = iranViewpoint(record, frame);

test("all provinces are in sight, clear of the insets, when Iran is framed", () => {
  const projection = new Projection(iran, frame.size);
  expect(projection.pixel([0, 0]).x).toBeGreaterThan(19.9);
  expect(projection.pixel([31, 1]).x).toBeLessThan(680.1);
  expect(projection.pixel([0, 0]).y).toBeLessThan(440.1);
  expect(viewpointFor({ kind: "iran" }, selection, frame)).toEqual(iran);
});

test("a province is framed by its box, and so is an incident known only to it", () => {
  const framed = viewpointFor({ kind: "province", id: "IR-07" }, selection, frame);
  expect(framed.lon).toBeCloseTo(7.5, 6);
  expect(framed.zoom).toBeGreaterThan(iran.zoom + 2);
  expect(viewpointFor({ kind: "incident", id: "province-level" }, selection, frame)).toEqual(framed);
});

test("an incident is framed with its whole circle of uncertainty", () => {
  const framed = viewpointFor({ kind: "incident", id: "nearer" }, selection, frame);
  const { x } = new Projection(framed, frame.size).pixel([3.52 + 50 / 111.3, 0.51]);
  expect(x).toBeLessThan(680);
  expect(framed.zoom).toBeLessThan(viewpointFor({ kind: "incident", id: "near" }, selection, frame).zoom);
});

test("what is nationwide or unknown frames Iran", () => {
  expect(viewpointFor({ kind: "incident", id: "nationwide" }, selection, frame)).toEqual(iran);
  expect(viewpointFor({ kind: "place", id: "0,0" }, selection, frame)).toEqual(iran);
});

test("a mark of two places is in pieces, all in sight, where it is taken apart", () => {
  const [mark] = marksAt(selection.places, 5);
  if (!mark) throw new Error("No mark was made of 2 places when expected 1");
  expect(mark.places.length).toBe(2);
  const apart = viewpointApart(mark, frame);
  expect(marksAt(selection.places, apart.zoom).length).toBe(2);
  const projection = new Projection(apart, frame.size);
  for (const { place: one } of mark.places) {
    const { x, y } = projection.pixel(one.point);
    expect(x > 20 && x < 680 && y > 20 && y < 440).toBe(true);
  }
});

test("a point out of sight is brought into the middle of what is free, at the same zoom; one in sight moves nothing", () => {
  const near = { lon: 3.5, lat: 0.5, zoom: 8 };
  expect(viewpointShowing([3.6, 0.6], near, frame)).toBeNull();
  const shown = viewpointShowing([20.5, 0.5], near, frame);
  if (!shown) throw new Error("20.5 E is in sight from 3.5 E, expected it not to be");
  expect(shown.zoom).toBe(8);
  const { x, y } = new Projection(shown, frame.size).pixel([20.5, 0.5]);
  expect([x, y]).toEqual([expect.closeTo(350, 6), expect.closeTo(230, 6)]);
  expect(isInSight([20.5, 0.5], shown, frame)).toBe(true);
});

test("a key moves the map the way it points, and the opposite key moves it back", () => {
  const start = { lon: 3.5, lat: 0.5, zoom: 8 };
  const north = viewpointBeside(start, "north", frame);
  expect(north.lat).toBeGreaterThan(start.lat);
  expect(viewpointBeside(start, "west", frame).lon).toBeLessThan(start.lon);
  const back = viewpointBeside(north, "south", frame);
  expect(back.lat).toBeCloseTo(start.lat, 9);
});
