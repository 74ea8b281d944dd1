import fc from "fast-check";
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { inBoth } from "../../tests/builders/incident.ts";
import type { PlacePrecision } from "../domain/vocabulary.ts";
import type { PlaceCount } from "../selection/selection.ts";
import { type Mark, marksAt, mergeStep, partingZoom } from "./marks.ts";
import { mercatorX, mercatorY, worldSize } from "./projection.ts";

function place(point: Position, incidents: number, precision: PlacePrecision = "city"): PlaceCount {
  const id = point.join(",");
  return {
    place: { id, point, precision, radiusKm: 5, name: inBoth(id), province: "IR-23" },
    incidents,
  };
}

const tehran = place([51.389, 35.689], 11);
const karaj = place([50.991, 35.835], 4);
const mashhad = place([59.606, 36.297], 4);

const places = fc
  .array(
    fc.tuple(
      fc.double({ min: 44, max: 63, noNaN: true }),
      fc.double({ min: 25, max: 39, noNaN: true }),
      fc.integer({ min: 0, max: 20 }),
    ),
    { maxLength: 120 },
  )
  .map((all) => all.map(([lon, lat, incidents]) => place([lon, lat], incidents)));
const zoom = fc.double({ min: 3, max: 12.9, noNaN: true });

/** Pixels between two places at a zoom. */
function pixelsBetween(a: PlaceCount, b: PlaceCount, at: number): number {
  const [aLon = 0, aLat = 0] = a.place.point;
  const [bLon = 0, bLat = 0] = b.place.point;
  return Math.hypot(mercatorX(aLon) - mercatorX(bLon), mercatorY(aLat) - mercatorY(bLat)) * worldSize(at);
}

/** What `marksAt` promises, without its grid. */
function mergedByBruteForce(all: readonly PlaceCount[], at: number): PlaceCount[][] {
  const groups: PlaceCount[][] = [];
  for (const one of all.filter(({ incidents }) => incidents > 0).sort((a, b) => b.incidents - a.incidents)) {
    const near = groups
      .map((group) => ({ group, distance: pixelsBetween(group[0] ?? one, one, mergeStep(at)) }))
      .filter(({ distance }) => distance < 22)
      .sort((a, b) => a.distance - b.distance)[0];
    if (near) near.group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const idsOf = (groups: readonly (readonly PlaceCount[])[]) =>
  groups.map((group) => group.map(({ place: { id } }) => id));
const groupsOf = (marks: readonly Mark[]) => marks.map((mark) => mark.places);

test("the grid merges as comparing every pair does", () => {
  fc.assert(
    fc.property(places, zoom, (all, at) => {
      expect(idsOf(groupsOf(marksAt(all, at)))).toEqual(idsOf(mergedByBruteForce(all, at)));
    }),
  );
});

test("every incident is in exactly one mark, at every zoom", () => {
  fc.assert(
    fc.property(places, zoom, (all, at) => {
      const marks = marksAt(all, at);
      const total = all.reduce((sum, { incidents }) => sum + incidents, 0);
      expect(marks.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(total);
      expect(marks.flatMap((mark) => mark.places).length).toBe(
        all.filter(({ incidents }) => incidents > 0).length,
      );
    }),
  );
});

test("a merged mark stands at its place with most incidents", () => {
  const [mark, ...others] = marksAt([karaj, tehran], 4);
  expect(others).toEqual([]);
  expect(mark?.place).toBe(tehran.place);
  expect(mark?.incidents).toBe(15);
  expect(mark?.places).toEqual([tehran, karaj]);
});

test("a picked place has the mark stand at it, whatever lies around", () => {
  const [mark, ...others] = marksAt([karaj, tehran], 4, karaj.place.id);
  expect(others).toEqual([]);
  expect(mark?.place).toBe(karaj.place);
  expect(mark?.incidents).toBe(15);
});

test("a place that the filter has emptied has no part in any mark", () => {
  const emptied = { ...tehran, incidents: 0 };
  expect(idsOf(groupsOf(marksAt([emptied, karaj], 4)))).toEqual([[karaj.place.id]]);
});

test("a mark is solid only when all its places are exact", () => {
  const hospital = place([51.4, 35.7], 1, "facility");
  const university = place([51.41, 35.7], 1, "facility");
  expect(marksAt([hospital, university], 5)[0]?.isExact).toBe(true);
  expect(marksAt([hospital, tehran], 5)[0]?.isExact).toBe(false);
});

test("at the greatest zoom every place has its own mark, even a metre from another", () => {
  const all = [place([51.4, 35.7], 1), place([51.40001, 35.7], 1)];
  expect(marksAt(all, 13).length).toBe(2);
});

test("a mark comes apart at its parting zoom and not a step before", () => {
  const [mark] = marksAt([tehran, karaj], 4);
  if (!mark) throw new Error("No mark was made of 2 places when expected 1");
  const parting = partingZoom(mark);
  expect(marksAt(mark.places, parting).length).toBe(2);
  expect(marksAt(mark.places, parting - 0.25).length).toBe(1);
});

test("marks stay the same objects while places and step do", () => {
  const all = [tehran, karaj, mashhad];
  expect(marksAt(all, 5.01)).toBe(marksAt(all, 5.24));
  expect(marksAt(all, 5.01)).not.toBe(marksAt(all, 5.25));
});
