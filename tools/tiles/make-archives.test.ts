import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Incident } from "../../src/domain/incident.ts";
import { provinceIds } from "../../src/domain/vocabulary.ts";
import { facetCounts, shownBy } from "../../src/selection/facet-counts.ts";
import { type Filter, openFilter } from "../../src/selection/filter.ts";
import { select } from "../../src/selection/select.ts";
import type { PlaceCount, Selection } from "../../src/selection/selection.ts";
import { type CellAnswer, detailFor } from "../../src/tiles/cell-tables.ts";
import { IncidentsArchive } from "../../src/tiles/incidents-archive.ts";
import { PlacesArchive } from "../../src/tiles/places-archive.ts";
import { TalliesArchive } from "../../src/tiles/tallies-archive.ts";
import { incidentsAndSources } from "../../tests/builders/dataset-files.ts";
import { tenThousand } from "../../tests/builders/questions.ts";
import { randomDataset, small } from "../../tests/builders/random-dataset.ts";
import { randomFilter, randomQuestion } from "../../tests/builders/random-filter.ts";
import { FileArchive } from "./file-archive.ts";
import { archiveNames, type Made, makeArchives } from "./make-archives.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/* Archives are held against `select` over the same record: two ways to the same numbers. */

interface Archives {
  readonly made: Made;
  readonly places: PlacesArchive;
  readonly tallies: TalliesArchive;
  readonly incidents: IncidentsArchive;
  readonly files: readonly FileArchive[];
}

const folder = mkdtempSync(join(tmpdir(), "tiles-"));
const opened: FileArchive[] = [];

afterAll(async () => {
  await Promise.all(opened.map((file) => file.close()));
  rmSync(folder, { recursive: true });
});

function make(files: { readonly incidents: unknown; readonly sources: unknown }): Made {
  const order = { incidents: join(folder, "incidents.geojson"), sources: join(folder, "sources.json") };
  writeFileSync(order.incidents, JSON.stringify(files.incidents));
  writeFileSync(order.sources, JSON.stringify(files.sources));
  return makeArchives({ ...order, day: "2026-11-22", folder });
}

async function archivesOf(data: Dataset): Promise<Archives> {
  const made = make(incidentsAndSources(data));
  const open = async (name: keyof typeof archiveNames) => {
    const file = await FileArchive.open(join(folder, archiveNames[name]));
    opened.push(file);
    return file;
  };
  const [places, tallies, incidents] = [await open("places"), await open("tallies"), await open("incidents")];
  return {
    made,
    places: await PlacesArchive.open(places.archive),
    tallies: await TalliesArchive.open(tallies.archive),
    incidents: await IncidentsArchive.open({ archive: incidents.archive, provinces: data.provinces }),
    files: [places, tallies, incidents],
  };
}

async function listed(incidents: AsyncGenerator<Incident>): Promise<Incident[]> {
  const list: Incident[] = [];
  for await (const incident of incidents) list.push(incident);
  return list;
}

const countsById = (places: readonly PlaceCount[]) =>
  new Map(places.map(({ place, incidents }) => [place.id, incidents]));

function expectDays({ tally, days, undated }: CellAnswer, selection: Selection): void {
  expect(tally.count).toBe(selection.count);
  expect([...tally.byProvince]).toEqual([
    ...selection.provinces.map(({ incidents }) => incidents),
    selection.withoutProvince,
  ]);
  expect([...tally.pinnedByProvince].slice(0, provinceIds.length)).toEqual(
    selection.provinces.map(({ pinned }) => pinned),
  );
  expect([...tally.facetByProvince].slice(0, provinceIds.length)).toEqual([
    ...selection.facets.provinces.values(),
  ]);
  expect(days).toEqual(selection.days);
  expect(undated).toBe(selection.undated.length);
}

function expectFacets({ tally }: CellAnswer, selection: Selection, { terms }: TalliesArchive): void {
  const facets = facetCounts(terms.speakers, tally);
  expect(facets.origins).toEqual(selection.facets.origins);
  expect(facets.kinds).toEqual(selection.facets.kinds);
  expect(facets.categories).toEqual(selection.facets.categories);
  for (const least of [1, 2, 3, 4])
    expect(facets.independent(least)).toBe(selection.facets.independent(least));
  expect(shownBy(terms.speakers, tally)).toEqual(selection.shownBy);
}

async function expectAlike({ places, tallies }: Archives, data: Dataset, filter: Filter): Promise<void> {
  const selection = select(data, filter);
  const answer = await tallies.answer(filter);
  const full = await tallies.fullAnswer(filter);
  const counts = await places.countsIn(places.box, filter);
  if (answer === null || full === null || counts === null) throw new Error("Expected cells to tell it");
  expectDays(answer, selection);
  expectDays(full, selection);
  expectFacets(full, selection, tallies);
  if (detailFor(filter) === "cells") expectFacets(answer, selection, tallies);
  expect(countsById(counts)).toEqual(countsById(selection.places));
}

/** A filter that cells can tell. */
const forCells = (filter: Filter): Filter => ({ ...filter, text: "", known: null });

describe("archives of ten thousand random incidents", () => {
  let archives: Archives;
  beforeAll(async () => {
    archives = await archivesOf(tenThousand);
  });

  test("have them all, at their places", () => {
    expect(archives.made.rejected).toEqual([]);
    expect(archives.made.incidents).toBe(10_000);
    expect(archives.made.points).toBe(select(tenThousand, openFilter).places.length);
  });

  test("count for random filters what the selection counts: in all, by province, day, source and category, and at each place", async () => {
    const check = (filter: Filter) => expectAlike(archives, tenThousand, forCells(filter));
    await fc.assert(fc.asyncProperty(randomFilter(tenThousand), check), { numRuns: 16 });
  });

  test("count for a window alone from the cells of days", async () => {
    const check = ({ from, to, provinces }: Filter) =>
      expectAlike(archives, tenThousand, { ...openFilter, from, to, provinces });
    await fc.assert(fc.asyncProperty(randomFilter(tenThousand), check), { numRuns: 8 });
  });

  test("list the incidents of the selection in its order, words and day of knowledge included", async () => {
    const filter: Filter = {
      ...openFilter,
      from: "2026-01-08",
      to: "2026-01-20",
      kinds: ["un", "news-media", "rights-group"],
      text: "hospital",
      known: "2026-01-25",
    };
    const { incidents } = select(tenThousand, filter);
    expect(incidents.length).toBeGreaterThan(10);
    expect(await listed(archives.incidents.passing(filter))).toEqual([...incidents]);
  });

  test("give the first screen of a list for a page of each province", async () => {
    const file = archives.files[2];
    const before = file?.bytesRead ?? 0;
    const { value } = await archives.incidents.passing(openFilter).next();
    expect(value).toEqual(select(tenThousand, openFilter).incidents[0]);
    const whole = archives.made.pages;
    expect((file?.bytesRead ?? 0) - before).toBeLessThan(whole);
  });

  test("say for a corner of the map what stands there, and read no other tile", async () => {
    const { place } = select(tenThousand, openFilter).places[0] ?? {};
    const [lon = 0, lat = 0] = place?.point ?? [];
    const counts = await archives.places.countsIn([lon, lat, lon, lat], { ...openFilter, independent: 2 });
    const shown = countsById(select(tenThousand, { ...openFilter, independent: 2 }).places);
    expect(counts?.length).toBeGreaterThan(0);
    expect(counts?.length).toBeLessThan(shown.size);
    for (const one of counts ?? []) expect(one.incidents).toBe(shown.get(one.place.id));
  });

  test("leave words and the day of knowledge to the incidents themselves", async () => {
    for (const filter of [
      { ...openFilter, text: "morgue" },
      { ...openFilter, known: "2026-01-20" as const },
    ]) {
      expect(await archives.tallies.answer(filter)).toBeNull();
      expect(await archives.places.countsIn(archives.places.box, filter)).toBeNull();
    }
  });
});

test("archives of small random records count and list what the selection does", async () => {
  const check = async ([data, filter]: readonly [Dataset, Filter]) => {
    const archives = await archivesOf(data);
    await expectAlike(archives, data, forCells(filter));
    expect(await listed(archives.incidents.passing(filter))).toEqual([...select(data, filter).incidents]);
  };
  await fc.assert(fc.asyncProperty(randomQuestion(small), check), { numRuns: 40 });
});

test("places are drawn as the selection draws them", async () => {
  const check = async (data: Dataset) => {
    const { places } = await archivesOf(data);
    const read = await places.countsIn(places.box, openFilter);
    const looks = (counts: readonly PlaceCount[]) =>
      new Map(
        counts.map(({ place: { id, point, precision, radiusKm } }) => [id, { point, precision, radiusKm }]),
      );
    expect(looks(read ?? [])).toEqual(looks(select(data, openFilter).places));
  };
  await fc.assert(fc.asyncProperty(randomDataset(small), check), { numRuns: 20 });
});

test("what cannot stand, and a second incident of an id, are left out and told", () => {
  const { incidents, sources } = incidentsAndSources(tenThousand);
  const [first, second] = incidents.features;
  const broken = { ...second, properties: { ...second?.properties, category: "riot" } };
  const made = make({ incidents: { ...incidents, features: [first, broken, first] }, sources });
  expect(made.incidents).toBe(1);
  expect(made.rejected.map(({ reasons }) => reasons.map(({ pointer }) => pointer))).toEqual([
    ["/properties/category"],
    ["/id"],
  ]);
});
