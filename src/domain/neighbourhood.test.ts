import { beforeAll, describe, expect, test } from "vitest";
import { inBoth } from "../../tests/builders/incident.ts";
import { publishedRecord } from "../../tests/builders/record.ts";
import { type Direction, directions, Neighbourhood, opposite } from "./neighbourhood.ts";
import type { Province } from "./province.ts";
import type { ProvinceId } from "./vocabulary.ts";

let provinces: readonly Province[];
let neighbourhood: Neighbourhood;
beforeAll(() => {
  ({ provinces } = publishedRecord());
  neighbourhood = new Neighbourhood(provinces);
});

interface Step {
  readonly from: Province;
  readonly direction: Direction;
  readonly to: Province;
}

function allSteps(): Step[] {
  return provinces.flatMap((from) =>
    directions.flatMap((direction) => {
      const to = named(neighbourhood.towards(from.id, direction));
      return to ? [{ from, direction, to }] : [];
    }),
  );
}

const named = (id: ProvinceId | null) => provinces.find((province) => province.id === id);

function byName(name: string): Province {
  const found = provinces.find((province) => province.name.en === name);
  if (!found) throw new Error(`The record has no province ${name}, expected one`);
  return found;
}
const english = (ids: Iterable<Province | undefined>) => [...ids].map((one) => one?.name.en).sort();

/** The corners of a boundary, as text. */
function corners({ geometry }: Province): Set<string> {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return new Set(polygons.flat(2).map(String));
}

/** How far off its direction a step leads, in degrees, by the angle between two vectors. */
function degreesOff({ from, direction, to }: Step): number {
  const [lon = 0, lat = 0] = from.label;
  const [otherLon = 0, otherLat = 0] = to.label;
  const east = (otherLon - lon) * Math.cos((((lat + otherLat) / 2) * Math.PI) / 180);
  const north = otherLat - lat;
  const along = { north, east, south: -north, west: -east }[direction];
  return (Math.acos(along / Math.hypot(east, north)) * 180) / Math.PI;
}

describe("neighbours", () => {
  test("are those whose boundaries have two corners or more in common, tried with every pair", () => {
    for (const one of provinces) {
      const own = corners(one);
      const touching = provinces.filter(
        (other) => other !== one && [...corners(other)].filter((corner) => own.has(corner)).length >= 2,
      );
      expect(english(neighbourhood.of(one.id)), one.name.en).toEqual(english(touching));
    }
  });

  test("of Tehran are the five that every atlas shows", () => {
    expect(english(neighbourhood.of("IR-23"))).toEqual(["Alborz", "Markazi", "Mazandaran", "Qom", "Semnan"]);
  });

  test("of provinces that meet in a corner only are none", () => {
    const square = (id: ProvinceId, west: number, south: number): Province => ({
      id,
      name: inBoth(id),
      capital: inBoth(id),
      label: [west + 0.5, south + 0.5],
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [west, south],
            [west + 1, south],
            [west + 1, south + 1],
            [west, south + 1],
            [west, south],
          ],
        ],
      },
    });
    const four = new Neighbourhood([
      square("IR-00", 50, 30),
      square("IR-01", 51, 30),
      square("IR-02", 50, 31),
      square("IR-03", 51, 31),
    ]);
    expect(four.of("IR-00").map(({ id }) => id)).toEqual(["IR-01", "IR-02"]);
    expect(directions.map((direction) => four.towards("IR-00", direction))).toEqual([
      "IR-02",
      "IR-01",
      null,
      null,
    ]);
  });
});

describe("a step", () => {
  test("crosses a shared border, and leads the way that it says", () => {
    for (const { from, direction, to } of allSteps()) {
      expect(neighbourhood.of(from.id)).toContain(to);
      expect(degreesOff({ from, direction, to }), `${from.name.en} ${direction}`).toBeLessThan(67.5);
    }
  });

  test("is missing only where no neighbour lies that way", () => {
    for (const from of provinces)
      for (const direction of directions) {
        if (neighbourhood.towards(from.id, direction) !== null) continue;
        const off = neighbourhood.of(from.id).map((to) => degreesOff({ from, direction, to }));
        expect(Math.min(...off), `${from.name.en} ${direction}`).toBeGreaterThanOrEqual(67.5);
      }
  });

  test("after step leads from every province to all 31", () => {
    const leadsFrom = (at: ProvinceId) =>
      directions.map((direction) => neighbourhood.towards(at, direction)).filter((id) => id !== null);
    for (const { id } of provinces) {
      const reached = new Set<ProvinceId>([id]);
      for (const at of reached) for (const next of leadsFrom(at)) reached.add(next);
      expect(reached.size, id).toBe(31);
    }
  });

  test("can be taken back by the opposite key, unless the way back faces another province more squarely, or the two face each other on another side", () => {
    const goesBack = ({ from, direction, to }: Step) =>
      neighbourhood.towards(to.id, opposite[direction]) === from.id;
    for (const step of allSteps()) {
      if (goesBack(step)) continue;
      const back = opposite[step.direction];
      const there = named(neighbourhood.towards(step.to.id, back));
      const isCloser =
        there !== undefined &&
        degreesOff({ from: step.to, direction: back, to: there }) <=
          degreesOff({ from: step.to, direction: back, to: step.from });
      const isOnAnotherSide = directions.some(
        (direction) =>
          neighbourhood.towards(step.from.id, direction) === step.to.id && goesBack({ ...step, direction }),
      );
      expect(isCloser || isOnAnotherSide, `${step.from.name.en} ${step.direction}`).toBe(true);
    }
    // Three steps in four, as counted on the published boundaries.
    expect(allSteps().filter(goesBack).length / allSteps().length).toBeGreaterThan(0.74);
  });
});

test.each<[string, Direction, string | null]>([
  ["Tehran", "north", "Mazandaran"],
  ["Tehran", "west", "Alborz"],
  ["Kermanshah", "south", "Ilam"],
  ["Hormozgan", "east", "Sistan and Baluchestan"],
  ["Golestan", "east", "North Khorasan"],
  ["West Azerbaijan", "west", null],
  ["Sistan and Baluchestan", "east", null],
])("from %s a step %s leads to %s", (from, direction, to) => {
  expect(named(neighbourhood.towards(byName(from).id, direction))?.name.en ?? null).toBe(to);
});

test("a record without boundaries has no steps", () => {
  expect(new Neighbourhood([]).towards("IR-23", "north")).toBeNull();
});
