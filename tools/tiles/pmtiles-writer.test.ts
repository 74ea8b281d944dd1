import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Compression, type PMTiles, TileType, tileIdToZxy, zxyToTileId } from "pmtiles";
import { afterAll, describe, expect, test } from "vitest";
import { seededRandom } from "../bench/random.ts";
import { FileArchive } from "./file-archive.ts";
import { PmtilesWriter } from "./pmtiles-writer.ts";

/* Archives are read back with the library that browsers read them with. */

const folder = mkdtempSync(join(tmpdir(), "pmtiles-"));
const path = join(folder, "test.pmtiles");
afterAll(() => rmSync(folder, { recursive: true }));

const facts = {
  tileType: TileType.Mvt,
  minZoom: 3,
  maxZoom: 8,
  bounds: [44, 25, 63.5, 39.75],
  metadata: { name: "A test", نام: "آزمون" },
} as const;

async function reading<Value>(read: (archive: PMTiles, file: FileArchive) => Promise<Value>): Promise<Value> {
  const file = await FileArchive.open(path);
  try {
    return await read(file.archive, file);
  } finally {
    await file.close();
  }
}

function write(tiles: Iterable<readonly [number, Uint8Array]>): void {
  const writer = new PmtilesWriter(path);
  for (const [id, bytes] of tiles) writer.add(id, bytes);
  writer.finish(facts);
}

async function tileOf(archive: PMTiles, id: number): Promise<number[] | undefined> {
  const found = await archive.getZxy(...tileIdToZxy(id));
  return found && [...new Uint8Array(found.data)];
}

describe("an archive", () => {
  test("gives back each of its tiles, and none that it does not have", async () => {
    const first = zxyToTileId(3, 0, 0);
    const last = zxyToTileId(9, 0, 0) - 1;
    const tiles = fc.dictionary(fc.integer({ min: first, max: last }).map(String), fc.uint8Array());
    const check = async (random: Record<string, Uint8Array>, other: number) => {
      const sorted = Object.entries(random)
        .map(([id, bytes]) => [Number(id), bytes] as const)
        .sort(([a], [b]) => a - b);
      write(sorted);
      await reading(async (archive) => {
        for (const [id, bytes] of sorted) expect(await tileOf(archive, id)).toEqual([...bytes]);
        const expected = random[other];
        expect(await tileOf(archive, other)).toEqual(expected && [...expected]);
      });
    };
    await fc.assert(fc.asyncProperty(tiles, fc.integer({ min: first, max: last }), check), { numRuns: 40 });
  });

  test("says of itself what it was told", async () => {
    write([[zxyToTileId(5, 20, 12), Uint8Array.of(1)]]);
    const [header, metadata] = await reading(async (archive) => [
      await archive.getHeader(),
      await archive.getMetadata(),
    ]);
    expect(header).toMatchObject({
      specVersion: 3,
      tileType: TileType.Mvt,
      internalCompression: Compression.Gzip,
      tileCompression: Compression.Gzip,
      clustered: true,
      numAddressedTiles: 1,
      numTileEntries: 1,
      minZoom: 3,
      maxZoom: 8,
      minLon: 44,
      minLat: 25,
      maxLon: 63.5,
      maxLat: 39.75,
      centerLon: 53.75,
    });
    expect(metadata).toEqual(facts.metadata);
  });

  test("of twenty thousand tiles splits its directory, and is read without reading all of it", async () => {
    const random = seededRandom(20_000);
    // Lengths that do not repeat make a directory that does not fit the first bytes.
    const tiles = Array.from({ length: 20_000 }, (_, index) => {
      const bytes = Uint8Array.from({ length: 1 + random() * 200 }, () => random() * 256);
      return [1000 + index * 3, bytes] as const;
    });
    write(tiles);
    await reading(async (archive, file) => {
      for (const [id, bytes] of [0, 1, 4095, 4096, 12_345, 19_999].flatMap((at) => tiles.slice(at, at + 1)))
        expect(await tileOf(archive, id)).toEqual([...bytes]);
      expect(await tileOf(archive, 1001)).toBeUndefined();
      expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
      expect(file.bytesRead).toBeLessThan(statSync(path).size / 4);
    });
  });

  test("takes tiles in the order of their numbers only", () => {
    const writer = new PmtilesWriter(path);
    writer.add(7, Uint8Array.of(1));
    expect(() => writer.add(7, Uint8Array.of(2))).toThrow("Added tile 7 after tile 7, expected a higher one");
    writer.finish(facts);
  });
});
