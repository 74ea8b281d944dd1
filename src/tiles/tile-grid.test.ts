import fc from "fast-check";
import { expect, test } from "vitest";
import { tileAt, tilesIn } from "./tile-grid.ts";

const lon = fc.double({ min: -179.9, max: 179.9, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });
const zoom = fc.nat({ max: 9 });

test("Tehran lies in the tiles that any map of the web asks for", () => {
  expect(tileAt([51.42, 35.69], 5)).toMatchObject({ x: 20, y: 12 });
  expect(tileAt([51.42, 35.69], 8)).toMatchObject({ x: 164, y: 100 });
});

test("a point's place in its tile leads back to the point", () => {
  const check = (x: number, y: number, z: number) => {
    const tile = tileAt([x, y], z);
    const size = 2 ** z;
    expect(((tile.x + tile.right) / size - 0.5) * 360).toBeCloseTo(x, 8);
    const mercator = Math.PI * (1 - (2 * (tile.y + tile.down)) / size);
    expect((Math.atan(Math.sinh(mercator)) * 180) / Math.PI).toBeCloseTo(y, 8);
  };
  fc.assert(fc.property(lon, lat, zoom, check));
});

test("the tiles of a box are those of the points in it", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const box = fc.record({ west: lon, south: lat, width: share, height: share });
  const check = (
    { west, south, width, height }: { west: number; south: number; width: number; height: number },
    [across, up]: readonly [number, number],
  ) => {
    const east = Math.min(180, west + 10 * width);
    const north = Math.min(85, south + 10 * height);
    const { x, y } = tileAt([west + (east - west) * across, south + (north - south) * up], 6);
    const tiles = tilesIn([west, south, east, north], 6);
    expect(tiles).toContainEqual({ z: 6, x, y });
    expect(tiles.length).toBeLessThanOrEqual(4 * 25);
  };
  fc.assert(fc.property(box, fc.tuple(share, share), check));
});

test("what lies beyond the grid is in the tile nearest to it", () => {
  expect(tileAt([180, 89], 3)).toMatchObject({ x: 7, y: 0 });
  expect(tilesIn([-180, -89, 180, 89], 1)).toHaveLength(4);
});
