import { geoMercator } from "d3-geo";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isSameViewpoint,
  kilometresPerPixel,
  Projection,
  type Viewpoint,
  viewpointFitting,
  worldSize,
} from "./projection.ts";

const lon = fc.double({ min: 40, max: 66, noNaN: true });
const lat = fc.double({ min: 22, max: 43, noNaN: true });
const zoom = fc.double({ min: 3, max: 13, noNaN: true });
const viewpoint: fc.Arbitrary<Viewpoint> = fc.record({ lon, lat, zoom });
const size = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});
const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };

test("pixels are those of d3's Mercator projection at the same scale", () => {
  fc.assert(
    fc.property(viewpoint, size, fc.tuple(lon, lat), (from, box, [x, y]) => {
      const reference = geoMercator()
        .scale(worldSize(from.zoom) / (2 * Math.PI))
        .center([from.lon, from.lat])
        .translate([box.width / 2, box.height / 2])([x, y]);
      const pixel = new Projection(from, box).pixel([x, y]);
      expect(pixel.x).toBeCloseTo(reference?.[0] ?? Number.NaN, 3);
      expect(pixel.y).toBeCloseTo(reference?.[1] ?? Number.NaN, 3);
    }),
  );
});

test("the point at the pixel of a point is that point", () => {
  fc.assert(
    fc.property(viewpoint, size, fc.tuple(lon, lat), (from, box, [x, y]) => {
      const projection = new Projection(from, box);
      const [backX, backY] = projection.point(projection.pixel([x, y]));
      expect(backX).toBeCloseTo(x, 8);
      expect(backY).toBeCloseTo(y, 8);
    }),
  );
});

test("a fitted box lies wholly between the insets and touches two of them", () => {
  const insets = { top: 20, right: 60, bottom: 90, left: 10 };
  fc.assert(
    fc.property(
      fc.tuple(lon, lat),
      fc.double({ min: 0.5, max: 4, noNaN: true }),
      size,
      ([west, south], side, box) => {
        const from = viewpointFitting([west, south, west + side, south + side], {
          size: box,
          insets,
          maxZoom: 20,
        });
        const projection = new Projection(from, box);
        const topLeft = projection.pixel([west, south + side]);
        const bottomRight = projection.pixel([west + side, south]);
        const gaps = [
          topLeft.x - insets.left,
          topLeft.y - insets.top,
          box.width - insets.right - bottomRight.x,
          box.height - insets.bottom - bottomRight.y,
        ];
        const room =
          box.width - insets.left - insets.right > box.width / 2 && box.height - 110 > box.height / 2;
        fc.pre(room);
        for (const gap of gaps) expect(gap).toBeGreaterThan(-0.01);
        expect(gaps.filter((gap) => Math.abs(gap) < 0.01).length).toBeGreaterThanOrEqual(2);
      },
    ),
  );
});

test("a point is framed at the greatest zoom that is allowed", () => {
  const from = viewpointFitting([51, 35, 51, 35], {
    size: { width: 400, height: 300 },
    insets: noInsets,
    maxZoom: 10,
  });
  expect(from.zoom).toBe(10);
  expect(from.lon).toBeCloseTo(51, 9);
  expect(from.lat).toBeCloseTo(35, 9);
});

test("viewpoints are the same to within a pixel, not beyond", () => {
  const here = { lon: 51, lat: 35, zoom: 8 };
  const degreesPerPixel = 360 / worldSize(8);
  expect(isSameViewpoint(here, { ...here, lon: 51 + degreesPerPixel })).toBe(true);
  expect(isSameViewpoint(here, { ...here, lon: 51 + 2 * degreesPerPixel })).toBe(false);
  expect(isSameViewpoint(here, { ...here, zoom: 8.02 })).toBe(false);
});

test("a link's rounding of the camera is not a movement at any zoom of the map", () => {
  fc.assert(
    fc.property(viewpoint, (from) => {
      const rounded = {
        lon: Number(from.lon.toFixed(4)),
        lat: Number(from.lat.toFixed(4)),
        zoom: Number(from.zoom.toFixed(2)),
      };
      fc.pre(from.zoom < 12);
      expect(isSameViewpoint(from, rounded)).toBe(true);
    }),
  );
});

test("a pixel at the equator at zoom 0 covers a 512th of its length", () => {
  expect(kilometresPerPixel({ lon: 0, lat: 0, zoom: 0 })).toBeCloseTo(40_075.017 / 512, 6);
  expect(kilometresPerPixel({ lon: 0, lat: 60, zoom: 1 })).toBeCloseTo(40_075.017 / 2048, 6);
});
