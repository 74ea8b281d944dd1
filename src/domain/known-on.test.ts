import fc from "fast-check";
import { expect, test } from "vitest";
import { claim, dataset, document, inBoth, incident, origin } from "../../tests/builders/incident.ts";
import { randomDataset, randomDay, small } from "../../tests/builders/random-dataset.ts";
import type { ContextEvent } from "./context-event.ts";
import type { Dataset } from "./dataset.ts";
import { knownOn } from "./known-on.ts";
import type { Toll } from "./toll.ts";

const early = document({ id: "early", published: "2026-01-10" });
const late = document({ id: "late", published: "2026-01-20" });
const undated = document({ id: "undated", published: null });

const event = (parts: Partial<ContextEvent>): ContextEvent => ({
  id: "order",
  days: { start: "2026-01-05", end: "2026-01-05" },
  kind: "statement",
  title: inBoth("An order"),
  summary: inBoth("A summary."),
  origin: origin(),
  documents: [early],
  ...parts,
});

const toll = (parts: Partial<Toll>): Toll => ({
  ...claim({ document: early }),
  id: "toll",
  scope: null,
  published: null,
  origin: origin(),
  method: null,
  parts: [],
  ...parts,
});

test("an incident keeps the claims and documents that were out, on the very day too", () => {
  const both = incident({ claims: [claim({ document: early }), claim({ document: late })] });
  const data = dataset({ incidents: [both] });
  expect(knownOn(data, "2026-01-10").incidents).toEqual([incident({ claims: [claim({ document: early })] })]);
  expect(knownOn(data, "2026-01-20").incidents).toEqual([both]);
});

test("an incident is absent until one of its claims was out, though a page about it was", () => {
  const data = dataset({
    incidents: [incident({ claims: [claim({ document: late })], documents: [early, late] })],
  });
  expect(knownOn(data, "2026-01-19").incidents).toEqual([]);
});

test("what stands on a page without a certain day is known from the edition's day", () => {
  const data = dataset({ incidents: [incident({ claims: [claim({ document: undated })] })] });
  expect(knownOn(data, "2026-11-21").incidents).toEqual([]);
  expect(knownOn(data, "2026-11-22").incidents).toEqual(data.incidents);
});

test("an event is known once it began and a page about it was out, with the pages that were", () => {
  const data = dataset({ events: [event({ documents: [early, late, undated] })] });
  expect(knownOn(data, "2026-01-09").events).toEqual([]);
  expect(knownOn(data, "2026-01-10").events).toEqual([event({ documents: [early] })]);
  const announced = event({ days: { start: "2026-01-15", end: "2026-01-15" } });
  expect(knownOn(dataset({ events: [announced] }), "2026-01-14").events).toEqual([]);
});

test("a toll is known once it was published, or else its document", () => {
  const relayed = toll({ id: "relayed", published: "2026-01-08", document: late });
  const unstated = toll({ id: "unstated", document: late });
  const data = dataset({ tolls: [relayed, unstated] });
  expect(knownOn(data, "2026-01-07").tolls).toEqual([]);
  expect(knownOn(data, "2026-01-08").tolls).toEqual([relayed]);
  expect(knownOn(data, "2026-01-20").tolls).toEqual([relayed, unstated]);
});

test("with no limit, and from the edition's day on, the same dataset comes back", () => {
  const data = dataset({ incidents: [incident()] });
  expect(knownOn(data, null)).toBe(data);
  expect(knownOn(data, data.day)).toBe(data);
  expect(knownOn(data, "2027-01-01")).toBe(data);
});

test("origins and provinces stay", () => {
  const data = dataset({ incidents: [incident()] });
  const { origins, provinces, incidents } = knownOn(data, "2026-01-01");
  expect(incidents).toEqual([]);
  expect(origins).toBe(data.origins);
  expect(provinces).toBe(data.provinces);
});

test("what was known on a day is still known on any later day", () => {
  fc.assert(
    fc.property(randomDataset(small), randomDay, randomDay, (data, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      const missing = [...statements(knownOn(data, earlier))].filter(
        (statement) => !statements(knownOn(data, later)).has(statement),
      );
      expect(missing).toEqual([]);
    }),
  );
});

test("known on an earlier day is the same whether taken from all or from what was known later", () => {
  fc.assert(
    fc.property(randomDataset(small), randomDay, randomDay, (data, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      expect(knownOn(knownOn(data, later), earlier)).toEqual(knownOn(data, earlier));
    }),
  );
});

/** Everything that a dataset says, piece by piece. */
function statements({ incidents, documents }: Dataset): Set<string> {
  const ofIncidents = incidents.flatMap(({ id, claims, documents: pages }) => [
    id,
    ...claims.map((one) => `${id}: ${one.origin.id} in ${one.document.id}`),
    ...pages.map((page) => `${id}: ${page.id}`),
  ]);
  return new Set([...ofIncidents, ...documents.map(({ id }) => id)]);
}
