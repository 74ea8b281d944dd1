import fc from "fast-check";
import { expect, test } from "vitest";
import { claim, dataset, incident, origin } from "../../../tests/builders/incident.ts";
import { randomDataset, small } from "../../../tests/builders/random-dataset.ts";
import { recordCounts } from "./record-counts.ts";

test("pinned, province-only and nationwide incidents are together all incidents", () => {
  fc.assert(
    fc.property(randomDataset(small), (record) => {
      const { incidents, pinned, provinceOnly, withoutProvince } = recordCounts(record);
      expect(pinned + provinceOnly + withoutProvince).toBe(incidents);
    }),
  );
});

test("origins of one family are several origins and one family", () => {
  const origins = ["bbc", "bbc-verify", "afp"].map((id) => origin({ id, family: id.slice(0, 3) }));
  const claims = origins.map((one) => claim({ origin: one }));
  expect(recordCounts(dataset({ incidents: [incident({ claims })] }))).toMatchObject({
    origins: 3,
    families: 2,
    claims: 3,
    corroborated: 1,
  });
});
