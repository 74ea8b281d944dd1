import { expect, test } from "vitest";
import { dataset, document, incident } from "../../tests/builders/incident.ts";
import { wholeDays } from "./whole-days.ts";

test("the days of the whole record are those of the axis asked for, and one object however often they are asked", () => {
  const record = dataset({
    incidents: [
      incident({
        days: { start: "2026-01-08", end: "2026-01-08", precision: "day" },
        documents: [document({ published: "2026-01-12" })],
      }),
    ],
  });
  expect(wholeDays(record, "happened").first).toBe("2026-01-08");
  expect(wholeDays(record, "published").first).toBe("2026-01-12");
  expect(wholeDays(record, "happened")).toBe(wholeDays(record, "happened"));
});
