import { expect, test } from "vitest";
import { claim, dataset, document, incident, origin } from "../../../tests/builders/incident.ts";
import { extentOfRecord, originsByFrequency } from "./whole-record.ts";

const hengaw = origin({ id: "hengaw" });
const amnesty = origin({ id: "amnesty" });
const page = document({ id: "late", published: "2026-03-01" });
const record = dataset({
  incidents: [
    incident({ id: "a", claims: [claim({ origin: amnesty }), claim({ origin: hengaw })] }),
    incident({
      id: "b",
      days: { start: "2026-01-10", end: "2026-01-12", precision: "range" },
      claims: [claim({ origin: hengaw, document: page })],
    }),
  ],
});

test("the record reaches from its first day to its last, both inclusive, on either axis", () => {
  expect(extentOfRecord(record, "happened")).toEqual({ start: "2026-01-08", end: "2026-01-12" });
  expect(extentOfRecord(record, "published")).toEqual({ start: "2026-01-10", end: "2026-03-01" });
});

test("a record without a day has no extent", () => {
  expect(extentOfRecord(dataset(), "happened")).toBeNull();
});

test("origins of a kind stand in order of how many incidents they speak of", () => {
  expect(originsByFrequency(record, "rights-group").map(({ id }) => id)).toEqual(["hengaw", "amnesty"]);
  expect(originsByFrequency(record, "state")).toEqual([]);
});
