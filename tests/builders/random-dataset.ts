import fc from "fast-check";
import type { Dataset } from "../../src/domain/dataset.ts";
import { addDays, type Day } from "../../src/domain/day.ts";
import type { Claim, Incident, IncidentDays, Place } from "../../src/domain/incident.ts";
import type { Origin, SourceDocument } from "../../src/domain/source.ts";
import {
  categories,
  originKinds,
  type PlacePrecision,
  type ProvinceId,
  provinceIds,
} from "../../src/domain/vocabulary.ts";
import { claim, dataset, document, inBoth, incident, origin } from "./incident.ts";

/*
 * Random records with the shape of the real one: a few towns hold most incidents, two days most of the
 * dates; ranges overlap; origins share families; pages and incidents without a date occur; texts come
 * with the letters that readers confuse.
 */

/** A day: mostly 8 or 9 January 2026, else around then, rarely months away. */
export const randomDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Day[]>("2026-01-08", "2026-01-09") },
  { weight: 4, arbitrary: daysAfter("2025-12-28", 35) },
  { weight: 1, arbitrary: daysAfter("2025-12-28", 250) },
);

/** Texts with case, diacritics, hyphens, apostrophes, ZWNJ, and Arabic and Persian letters and digits. */
const texts = [
  "Bodies at the Kahrizak morgue",
  "پیکرها در کهریزک",
  "پيكرها در كهريزك",
  "Shahr-e Qods, hospital",
  "بیمارستان‌های شهر قدس",
  "Kermānshāh: 205 bags",
  "شب ۱۸ دی",
  "AP photographs",
  "Karaj Prison (Alborz)",
  "Mothers’ vigil",
];

/** How large a random dataset is. */
export interface Size {
  readonly incidents: { readonly min: number; readonly max: number };
  readonly origins: number;
  readonly documents: number;
  readonly towns: number;
}

/** A handful of incidents, for many runs and counterexamples that a person can read. */
export const small: Size = { incidents: { min: 0, max: 12 }, origins: 6, documents: 6, towns: 4 };

/** Ten thousand incidents. */
export const large: Size = {
  incidents: { min: 10_000, max: 10_000 },
  origins: 80,
  documents: 300,
  towns: 120,
};

/** A dataset of random incidents; ids are unique, references resolved, no incident is without a claim. */
export function randomDataset(size: Size): fc.Arbitrary<Dataset> {
  return fc
    .tuple(listOf(size.origins, randomOrigin), listOf(size.documents, randomDocument))
    .chain(([origins, documents]) => {
      const { min, max } = size.incidents;
      const one = randomIncident({ origins, documents, towns: size.towns });
      return fc
        .array(one, { minLength: min, maxLength: max, size: "max" })
        .map((incidents) => dataset({ incidents: incidents.map(numbered), origins, documents }))
        .map(toldTersely);
    });
}

/** So that a counterexample names what a selection depends on, and not thirty-one polygons. */
function toldTersely(data: Dataset): Dataset {
  const value = () => `\n  ${data.incidents.map(tersely).join("\n  ")}\n`;
  return Object.defineProperty(data, fc.toStringMethod, { value });
}

function tersely({
  id,
  category,
  days,
  province,
  place,
  claims,
  documents,
  title,
  summary,
}: Incident): string {
  const origins = claims.map(({ origin: { id: name, kind, family } }) => `${name} (${kind}, ${family})`);
  const pages = documents.map((page) => `${page.id} (${page.published})`);
  const when = days ? `${days.start}/${days.end}` : "undated";
  const where = `${province} ${place.point ?? place.precision}`;
  return [id, category, when, where, ...origins, ...pages, title.en, summary.en].join(" · ");
}

function daysAfter(first: Day, days: number): fc.Arbitrary<Day> {
  return fc.nat({ max: days }).map((number) => addDays(first, number));
}

function listOf<Value>(
  length: number,
  one: (index: number) => fc.Arbitrary<Value>,
): fc.Arbitrary<readonly Value[]> {
  return fc.tuple(...Array.from({ length }, (_, index) => one(index)));
}

function randomOrigin(index: number): fc.Arbitrary<Origin> {
  const name = inBoth(`Origin ${index}`);
  return fc
    .record({ kind: fc.constantFrom(...originKinds), family: fc.nat({ max: Math.ceil(index / 2) }) })
    .map(({ kind, family }) => origin({ id: `origin-${index}`, name, kind, family: `family-${family}` }));
}

function randomDocument(index: number): fc.Arbitrary<SourceDocument> {
  return fc.option(randomDay, { freq: 4 }).map((published) => document({ id: `page-${index}`, published }));
}

interface World {
  readonly origins: readonly Origin[];
  readonly documents: readonly SourceDocument[];
  readonly towns: number;
}

function randomIncident({ origins, documents, towns }: World): fc.Arbitrary<Incident> {
  return fc
    .record({
      title: fc.constantFrom(...texts),
      summary: fc.constantFrom(...texts),
      category: fc.constantFrom(...categories),
      days: fc.option(randomDays, { freq: 8 }),
      where: randomWhere(towns),
      claims: fc.array(randomClaim({ origins, documents }), { minLength: 1, maxLength: 4 }),
      others: fc.array(fc.constantFrom(...documents), { maxLength: 2 }),
    })
    .map(({ title, summary, category, days, where, claims, others }) => {
      const carriers = [...new Set([...claims.map((one) => one.document), ...others])];
      return incident({
        ...where,
        title: inBoth(title),
        summary: inBoth(summary),
        category,
        days,
        claims,
        documents: carriers,
      });
    });
}

function randomClaim({ origins, documents }: Omit<World, "towns">): fc.Arbitrary<Claim> {
  return fc
    .record({ origin: fc.constantFrom(...origins), document: fc.constantFrom(...documents) })
    .map(claim);
}

const randomDays: fc.Arbitrary<IncidentDays> = fc
  .record({
    start: randomDay,
    length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 40 })),
  })
  .map(({ start, length }) => ({
    start,
    end: addDays(start, length),
    precision: length === 0 ? "day" : "range",
  }));

type Where = Pick<Incident, "place" | "province">;

/** A town (the first ones far more often), a province, or the whole country. */
function randomWhere(towns: number): fc.Arbitrary<Where> {
  const pinned = fc
    .record({
      town: fc.tuple(fc.nat({ max: towns - 1 }), fc.nat({ max: towns - 1 })).map(([a, b]) => Math.min(a, b)),
      precision: fc.constantFrom<PlacePrecision[]>("facility", "neighbourhood", "city", "county"),
      radiusKm: fc.integer({ min: 1, max: 25 }),
    })
    .map(({ town, ...exactness }) => inTown(town, exactness));
  return fc.oneof(
    { weight: 8, arbitrary: pinned },
    { weight: 2, arbitrary: fc.constantFrom(...provinceIds).map(inProvince) },
    { weight: 1, arbitrary: fc.constant(nationwide) },
  );
}

function inTown(town: number, exactness: Pick<Place, "precision" | "radiusKm">): Where {
  const index = (town * 7) % provinceIds.length;
  const point = [index + 0.25, (town + 1) / 1000];
  const name = inBoth(exactness.precision === "city" ? `Town ${town}` : `Town ${town}, a part of it`);
  return { place: { ...exactness, point, name }, province: provinceIds[index] ?? null };
}

function inProvince(province: ProvinceId): Where {
  return { province, place: { name: inBoth(province), precision: "province", point: null, radiusKm: null } };
}

const nationwide: Where = {
  province: null,
  place: { name: inBoth("Nationwide"), precision: "country", point: null, radiusKm: null },
};

function numbered(one: Incident, index: number): Incident {
  return { ...one, id: `incident-${index}` };
}
