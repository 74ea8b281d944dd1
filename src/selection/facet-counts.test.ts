import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { claim, dataset, incident, origin } from "../../tests/builders/incident.ts";
import { holds, holdsInSmall, holdsInTenThousand, tenThousand } from "../../tests/builders/questions.ts";
import type { Origin } from "../domain/source.ts";
import { categories, originKinds, provinceIds } from "../domain/vocabulary.ts";
import { openFilter } from "./filter.ts";
import { select } from "./select.ts";

vi.setConfig({ testTimeout: 60_000 });

test("the count beside a value is what choosing that value alone would show, the other facets kept", () => {
  holdsInSmall(({ data, selection: { facets }, naive }) => {
    const origins = data.origins.map(({ id }) => id);
    expect(facets.origins).toEqual(counted(origins, (id) => naive.countWith({ origins: [id], kinds: [] })));
    expect(facets.kinds).toEqual(
      counted(originKinds, (kind) => naive.countWith({ origins: [], kinds: [kind] })),
    );
    expect(facets.categories).toEqual(counted(categories, (one) => naive.countWith({ categories: [one] })));
    expect(facets.provinces).toEqual(counted(provinceIds, (one) => naive.countWith({ provinces: [one] })));
    for (const least of [1, 2, 3, 4]) {
      expect(facets.independent(least)).toBe(naive.countWith({ independent: least }));
    }
  });
});

test("so it is among ten thousand", () => {
  const values = fc.record({
    origin: fc.constantFrom(...tenThousand.origins.map(({ id }) => id)),
    kind: fc.constantFrom(...originKinds),
    category: fc.constantFrom(...categories),
    province: fc.constantFrom(...provinceIds),
    least: fc.integer({ min: 1, max: 5 }),
  });
  holdsInTenThousand(values, ({ selection: { facets }, naive }, { origin: id, ...value }) => {
    expect({
      origin: facets.origins.get(id),
      kind: facets.kinds.get(value.kind),
      category: facets.categories.get(value.category),
      province: facets.provinces.get(value.province),
      independent: facets.independent(value.least),
    }).toEqual({
      origin: naive.countWith({ origins: [id], kinds: [] }),
      kind: naive.countWith({ origins: [], kinds: [value.kind] }),
      category: naive.countWith({ categories: [value.category] }),
      province: naive.countWith({ provinces: [value.province] }),
      independent: naive.countWith({ independent: value.least }),
    });
  });
});

test("the incidents shown are counted by origin, kind of origin and category", () => {
  holds(({ data, selection: { shownBy }, naive }) => {
    const { shown } = naive;
    const withOrigin = (is: (one: Origin) => boolean) =>
      shown.filter(({ claims }) => claims.some((one) => is(one.origin))).length;
    const origins = data.origins.map(({ id }) => id);
    expect(shownBy.origins).toEqual(counted(origins, (id) => withOrigin((one) => one.id === id)));
    expect(shownBy.kinds).toEqual(counted(originKinds, (kind) => withOrigin((one) => one.kind === kind)));
    expect(shownBy.categories).toEqual(
      counted(categories, (one) => shown.filter(({ category }) => category === one).length),
    );
  });
});

function counted<Key>(keys: readonly Key[], count: (key: Key) => number): Map<Key, number> {
  return new Map(keys.map((key) => [key, count(key)]));
}

test("an origin that claims nothing is counted with zero", () => {
  const silent = origin({ id: "silent" });
  const data = dataset({ incidents: [incident()], origins: [origin(), silent] });
  const { facets, shownBy } = select(data, openFilter);
  expect([...facets.origins]).toEqual([
    ["hrana", 1],
    ["silent", 0],
  ]);
  expect(shownBy.origins.get("silent")).toBe(0);
});

test("an incident with several claims of one origin counts once", () => {
  const data = dataset({ incidents: [incident({ claims: [claim(), claim({ measure: "injured" })] })] });
  expect(select(data, openFilter).facets.origins.get("hrana")).toBe(1);
});
