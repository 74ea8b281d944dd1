import { expect, test } from "vitest";
import { dataset, incident } from "../../tests/builders/incident.ts";
import { openFilter } from "../selection/filter.ts";
import { withoutUnknownIds } from "./known-ids.ts";
import { createAtlasStore } from "./store.ts";
import { defaultViewState } from "./view-state.ts";

const record = dataset({ incidents: [incident({ id: "ilam" })] });

test("origins and picks that the record holds are kept, and the filter stays the same object", () => {
  const filter = { ...openFilter, origins: ["hrana"] };
  const reading = withoutUnknownIds({ filter, picked: { kind: "incident", id: "ilam" } }, record);
  expect(reading.state.filter).toBe(filter);
  expect(reading.state.picked).toEqual({ kind: "incident", id: "ilam" });
  expect(reading.unknown).toEqual([]);
});

test("what the record does not hold is left out and named", () => {
  const filter = { ...openFilter, origins: ["hrana", "nobody"] };
  const { state, unknown } = withoutUnknownIds({ filter, picked: { kind: "place", id: "1,2" } }, record);
  expect(state).toEqual({ filter: { ...openFilter, origins: ["hrana"] }, picked: null });
  expect(unknown).toEqual(["nobody", "1,2"]);
});

test("a place is known by the point of one of its incidents", () => {
  const picked = { kind: "place", id: "46.42,33.64" } as const;
  expect(withoutUnknownIds({ filter: openFilter, picked }, record).state.picked).toBe(picked);
});

test("a link is held against the record whichever of the two comes first", () => {
  const link = { ...defaultViewState, picked: { kind: "incident", id: "gone" } as const };
  const notices = [{ kind: "unknown-in-link", ids: ["gone"] }];
  const linkFirst = createAtlasStore();
  linkFirst.getState().events.linkOpened(link, []);
  linkFirst.getState().events.datasetLoaded(record, []);
  const recordFirst = createAtlasStore();
  recordFirst.getState().events.datasetLoaded(record, []);
  recordFirst.getState().events.linkOpened(link, []);
  for (const store of [linkFirst, recordFirst]) {
    expect(store.getState().picked).toBeNull();
    expect(store.getState().notices).toEqual(notices);
  }
});
