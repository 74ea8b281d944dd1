import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { expect, test } from "vitest";
import { faultsOfMosaic } from "./check-mosaic.ts";
import {
  committedCountries,
  committedLakes,
  committedProvinces,
  committedRivers,
  committedSeaLabels,
  committedText,
  committedTowns,
  LAYER_PATHS,
} from "./committed-layers.ts";
import { distanceToPolygon } from "./distance-to-polygon.ts";
import { formatLayer } from "./format-layer.ts";
import { readCountryRows, readLakeRows, readProvinceRows, readSeaRows, readTownRows } from "./read-inputs.ts";
import { BASEMAP_BOX } from "./read-natural-earth.ts";

const layers = {
  "provinces.geojson": committedProvinces(),
  "basemap/countries.geojson": committedCountries(),
  "basemap/lakes.geojson": committedLakes(),
  "basemap/rivers.geojson": committedRivers(),
  "basemap/sea-labels.geojson": committedSeaLabels(),
  "basemap/towns.geojson": committedTowns(),
};
const named = [
  ...layers["provinces.geojson"],
  ...layers["basemap/countries.geojson"],
  ...layers["basemap/lakes.geojson"],
  ...layers["basemap/sea-labels.geojson"],
  ...layers["basemap/towns.geojson"],
];
const towns = layers["basemap/towns.geojson"];
const countries = layers["basemap/countries.geojson"];

test.each(LAYER_PATHS)("%s is written one feature a line, in 4 decimals", (path) => {
  expect(committedText(path)).toBe(formatLayer(layers[path]));
  expect(committedText(path)).not.toMatch(/\d\.\d{5}/);
});

test.each(LAYER_PATHS)("%s lies within the basemap's box", (path) => {
  const [west, south, east, north] = BASEMAP_BOX;
  const numbers = layers[path].flatMap(({ geometry }) => geometry.coordinates.flat(3));
  const [lons, lats] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
  expect(lons.filter((lon) => lon < west || lon > east)).toEqual([]);
  expect(lats.filter((lat) => lat < south || lat > north)).toEqual([]);
});

test("the countries fit together without gap, overlap or crossing", () => {
  expect(faultsOfMosaic(countries.map(({ id, geometry }) => ({ key: id, geometry })))).toEqual([]);
});

test("the lakes are simple polygons that do not touch, outer rings counterclockwise", () => {
  const lakes = layers["basemap/lakes.geojson"];
  expect(faultsOfMosaic(lakes.map(({ id, geometry }) => ({ key: id, geometry })))).toEqual([]);
});

test("countries, lakes and seas are those of the inputs", () => {
  expect(countries.map(({ id }) => id)).toEqual(readCountryRows().map(({ code }) => code));
  expect(layers["basemap/lakes.geojson"].map(({ id }) => id)).toEqual(readLakeRows().map(({ id }) => id));
  expect(layers["basemap/sea-labels.geojson"].map(({ id }) => id)).toEqual(readSeaRows().map(({ id }) => id));
});

test("every country that borders Iran by land or sea is there", () => {
  const ids = countries.map(({ id }) => id);
  const neighbours = "AFG ARE ARM AZE BHR IRQ KAZ KWT OMN PAK QAT RUS SAU TKM TUR".split(" ");
  expect(ids).toEqual(expect.arrayContaining(neighbours));
});

test("names are plain: Latin without diacritics, Persian without Arabic letters, vowel marks or foreign digits", () => {
  const names = named.map(({ properties }) => properties);
  expect(names.filter(({ name_en }) => !/^[A-Z][A-Za-z' -]+$/.test(name_en))).toEqual([]);
  expect(
    names.filter(({ name_fa }) => !/^[ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئأٔ\u200c ]+$/.test(name_fa)),
  ).toEqual([]);
});

test("no name has a space or half-space at its ends or two in a row", () => {
  const names = named.flatMap(({ properties }) => [properties.name_en, properties.name_fa]);
  expect(names.filter((name) => /^[\s\u200c]|[\s\u200c]$|[\s\u200c]{2}/.test(name))).toEqual([]);
});

test("labels of countries and lakes lie in them, labels of seas in none", () => {
  const land = [...countries, ...layers["basemap/lakes.geojson"]];
  const astray = land.filter(
    ({ properties, geometry }) => !booleanPointInPolygon(properties.label, geometry),
  );
  const ashore = layers["basemap/sea-labels.geojson"].filter(({ geometry }) =>
    land.some((polygon) => booleanPointInPolygon(geometry.coordinates, polygon.geometry)),
  );
  expect([...astray, ...ashore].map(({ id }) => id)).toEqual([]);
});

test("the 31 capitals are towns under the names of provinces.csv, Tehran the country's", () => {
  const capitals = towns
    .filter(({ properties }) => properties.kind !== "town")
    .map(({ properties }) => properties);
  const found = new Map(capitals.map(({ province, name_en, name_fa }) => [province, [name_en, name_fa]]));
  const wanted = new Map(
    readProvinceRows().map(({ id, capital_en, capital_fa }) => [id, [capital_en, capital_fa]]),
  );
  expect(capitals).toHaveLength(31);
  expect(found).toEqual(wanted);
  expect(capitals.filter(({ kind }) => kind === "capital").map(({ province }) => province)).toEqual([
    "IR-23",
  ]);
});

test("a capital's town stands where provinces.csv puts the capital, to 5 km", () => {
  const rows = new Map(readProvinceRows().map((row) => [row.id, row]));
  const astray = towns.filter(({ properties, geometry: { coordinates } }) => {
    const row = rows.get(properties.province);
    if (properties.kind === "town" || row === undefined) return false;
    return (
      Math.hypot((coordinates[0] - row.lon) * Math.cos((row.lat * Math.PI) / 180), coordinates[1] - row.lat) >
      5 / 111
    );
  });
  expect(astray.map(({ properties }) => properties.name_en)).toEqual([]);
});

test("each town lies in its province, or at most 5 km outside", () => {
  const provinces = new Map(layers["provinces.geojson"].map(({ id, geometry }) => [id, geometry]));
  const astray = towns.filter(({ properties, geometry }) => {
    const province = provinces.get(properties.province);
    return province === undefined || distanceToPolygon(geometry.coordinates, province) > 5;
  });
  expect(astray.map(({ properties }) => properties.name_en)).toEqual([]);
});

test("the towns are those of towns.csv, once each, none of them GeoNames' branch offices, barracks or quarters", () => {
  const ids = towns.map(({ id }) => id);
  expect([...ids].sort((a, b) => a - b)).toEqual(
    readTownRows()
      .map((row) => row.geonames_id)
      .sort((a, b) => a - b),
  );
  expect(new Set(ids).size).toBe(ids.length);
  const junk = towns.filter(({ properties }) =>
    /branch|station|istgah|padegan|shahrak/i.test(properties.name_en),
  );
  expect(junk).toEqual([]);
});

test("no two towns of one name stand in one province", () => {
  const keys = towns.map(({ properties }) => `${properties.province} ${properties.name_en}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("an unknown population is null, never 0, and towns come by rank, then by size", () => {
  const facts = towns.map(({ properties }) => properties);
  expect(facts.filter(({ population }) => population !== null && population < 1000)).toEqual([]);
  const order = facts.map(({ rank, population }) => rank * 1e9 - (population ?? 0));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
