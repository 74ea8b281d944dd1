import { expect, test } from "vitest";
import { dataset, incident } from "../../tests/builders/incident.ts";
import { nothingProposed } from "../domain/edit/propose-change.ts";
import type { Preview } from "./preview.ts";
import { createAtlasStore } from "./store.ts";

const published = dataset({ incidents: [incident({ id: "one" })] });
const edited = dataset({ incidents: [incident({ id: "one" }), incident({ id: "two" })] });
const preview: Preview = {
  name: "edited.geojson",
  published,
  isEdited: false,
  dataset: edited,
  findings: [],
  changes: [],
  refused: 0,
  incidents: "",
  sources: null,
  proposal: nothingProposed,
};

function opened() {
  const store = createAtlasStore();
  const { events } = store.getState();
  events.datasetLoaded(published, []);
  events.previewOpened(preview);
  return store;
}

test("a preview takes the place of the published record, and gives it back", () => {
  const store = opened();
  expect(store.getState().dataset).toEqual(edited);
  expect(store.getState().dataset?.provinces).toBe(published.provinces);
  store.getState().events.previewLeft();
  expect(store.getState()).toMatchObject({ dataset: published, preview: null });
});

test("what only the previewed file had is no longer picked afterwards; what was published stays picked", () => {
  const store = opened();
  const { events } = store.getState();
  events.picked({ kind: "incident", id: "two" });
  events.previewLeft();
  expect(store.getState().picked).toBeNull();
  events.previewOpened(preview);
  events.picked({ kind: "incident", id: "one" });
  events.previewLeft();
  expect(store.getState().picked).toEqual({ kind: "incident", id: "one" });
});

test("leaving where there is no preview changes nothing", () => {
  const store = createAtlasStore();
  store.getState().events.datasetLoaded(published, []);
  store.getState().events.previewLeft();
  expect(store.getState().dataset).toBe(published);
});
