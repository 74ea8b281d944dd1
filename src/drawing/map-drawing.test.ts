import { expect, test } from "vitest";
import { dataset, inBoth, incident, squareProvinces } from "../../tests/builders/incident.ts";
import type { Place } from "../domain/incident.ts";
import { openFilter } from "../selection/filter.ts";
import { select } from "../selection/select.ts";
import { emptyBasemap } from "./basemap.ts";
import { drawMap, type MapDrawingOptions } from "./map-drawing.ts";
import { Projection } from "./projection.ts";
import type { Shape, ShapeLayer } from "./shape.ts";

const city: Place = { name: inBoth("A city"), precision: "city", point: [0.5, 0.5], radiusKm: 5 };
const hospital: Place = {
  name: inBoth("A hospital"),
  precision: "facility",
  point: [10.5, 0.5],
  radiusKm: 1,
};
const somewhere: Place = { name: inBoth("Somewhere"), precision: "province", point: null, radiusKm: null };
const record = dataset({
  incidents: [
    incident({ id: "a", place: city, province: "IR-00" }),
    incident({ id: "b", place: city, province: "IR-00" }),
    incident({ id: "c", place: hospital, province: "IR-10" }),
    incident({ id: "d", place: somewhere, province: "IR-20" }),
  ],
});
const projection = new Projection({ lon: 15.5, lat: 0.5, zoom: 5 }, { width: 1600, height: 400 });

function drawing(options: Partial<MapDrawingOptions> = {}) {
  return drawMap({
    selection: select(record, openFilter),
    basemap: emptyBasemap,
    projection,
    pickedProvince: null,
    pickedPoint: null,
    labelOf: null,
    numberText: String,
    ...options,
  });
}

function shapesOf(name: ShapeLayer["name"], options: Partial<MapDrawingOptions> = {}): readonly Shape[] {
  return drawing(options).layers.find((layer) => layer.name === name)?.shapes ?? [];
}

const fillOf = (key: string) => shapesOf("provinces").find((shape) => shape.key === key);

test("a province is painted by its number of incidents, with a point or without; one without any is hatched", () => {
  expect(shapesOf("provinces").length).toBe(31);
  expect(fillOf("IR-00")).toMatchObject({ fill: "ramp-1" });
  expect(fillOf("IR-20")).toMatchObject({ fill: "ramp-1" });
  expect(fillOf("IR-01")).toMatchObject({ fill: "hatch" });
});

test("a province that the filter does not ask about is plain: hatching would say that nothing is documented there", () => {
  const asked = select(record, { ...openFilter, provinces: ["IR-00", "IR-01"] });
  const paints = shapesOf("provinces", { selection: asked }).map((shape) => [shape.key, shape.fill]);
  expect(Object.fromEntries(paints)).toMatchObject({ "IR-00": "ramp-1", "IR-01": "hatch", "IR-10": "land" });
});

test("only incidents with a point have a mark, drawn where the point is", () => {
  const circles = shapesOf("marks").filter((shape) => shape.kind === "circle");
  expect(circles.map(({ key }) => key).sort()).toEqual(["0.5,0.5", "10.5,0.5"]);
  expect(circles.find(({ key }) => key === "10.5,0.5")).toMatchObject(projection.pixel([10.5, 0.5]));
});

test("a hospital is solid, a city hollow, and several incidents bear their number", () => {
  const marks = shapesOf("marks", { numberText: (number) => `#${number}` });
  expect(marks.find(({ key }) => key === "10.5,0.5")).toMatchObject({ fill: "ink" });
  expect(marks.find(({ key }) => key === "0.5,0.5")).toMatchObject({ fill: "surface", stroke: "ink" });
  expect(marks.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []))).toEqual(["#2"]);
});

test("what a previewed file changes has its signs beside the mark, and nothing else has", () => {
  const changes = new Map([["0.5,0.5", new Set(["removed", "added"] as const)]]);
  const texts = shapesOf("marks", { changes }).filter(({ kind }) => kind === "text");
  expect(texts.map((shape) => (shape.kind === "text" ? shape.text : ""))).toEqual(["2", "+−"]);
});

test("a picked point has its circle of uncertainty, true to scale", () => {
  const [circle] = shapesOf("picked", { pickedPoint: { placeId: "0,0", point: [0, 0], radiusKm: 100 } });
  const east = projection.pixel([100 / 111.3195, 0]).x - projection.pixel([0, 0]).x;
  expect(circle?.kind === "circle" && circle.radius).toBeCloseTo(east, 1);
});

test("a picked province is outlined and nothing else is", () => {
  expect(shapesOf("picked", { pickedProvince: "IR-05" })).toMatchObject([
    { key: "IR-05", stroke: "accent", fill: null },
  ]);
  expect(shapesOf("picked")).toEqual([]);
});

test("labels cover neither one another nor a mark, and are left out where there is no room", () => {
  const labels = shapesOf("labels", { labelOf: ({ id }) => `A long name of ${id}` });
  const texts = labels.flatMap((shape) => (shape.kind === "text" ? [shape] : []));
  expect(texts.length).toBeGreaterThan(10);
  const boxes = texts.map(({ x, y, text, size }) => ({
    x,
    y,
    width: text.length * size * 0.56,
    height: size * 1.3,
  }));
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const isApart =
        Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
        Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 1e-9;
      expect(isApart).toBe(true);
    }
  }
  const crowded = squareProvinces.map((province) => ({ ...province, label: [15, 0.5] }));
  const selection = select(dataset({ provinces: crowded }), openFilter);
  expect(shapesOf("labels", { selection, labelOf: ({ name }) => name.en }).length).toBeLessThan(31);
});

test("drawing the same twice gives the same", () => {
  expect(drawing({ labelOf: ({ name }) => name.fa })).toEqual(drawing({ labelOf: ({ name }) => name.fa }));
});
