import { expect, test } from "vitest";
import { dataset, inBoth, incident } from "../../tests/builders/incident.ts";
import { openFilter } from "../selection/filter.ts";
import { select } from "../selection/select.ts";
import type { Picked } from "../state/view-state.ts";
import { type FirstProvinceOptions, firstProvince } from "./province-walk.ts";

const somewhere = { name: inBoth("Somewhere"), precision: "province", point: null, radiusKm: null } as const;
const record = dataset({
  incidents: [
    incident({ id: "in-five", province: "IR-05", place: somewhere }),
    incident({ id: "nationwide", province: null, place: somewhere }),
  ],
});
const insets = { top: 20, right: 20, bottom: 20, left: 20 };
/** A look at the squares of the record, which stand a degree apart; at this zoom about four of them are seen. */
const first = (parts: Partial<FirstProvinceOptions> = {}) =>
  firstProvince({
    selection: select(record, openFilter),
    picked: null,
    last: null,
    viewpoint: { lon: 9.5, lat: 0.5, zoom: 7 },
    frame: { size: { width: 700, height: 500 }, insets },
    ...parts,
  });

test("a walk begins at the picked province, or at that of the picked incident", () => {
  expect(first({ picked: { kind: "province", id: "IR-03" }, last: "IR-09" })).toBe("IR-03");
  expect(first({ picked: { kind: "incident", id: "in-five" } })).toBe("IR-05");
});

test("where nothing with a province is picked, it goes on from where the last one ended, if that is in sight", () => {
  const nationwide: Picked = { kind: "incident", id: "nationwide" };
  expect(first({ picked: nationwide, last: "IR-10" })).toBe("IR-10");
  expect(first({ last: "IR-30" })).toBe("IR-09");
});

test("else it begins in the middle of the map, or at the label nearest to it", () => {
  expect(first()).toBe("IR-09");
  expect(first({ viewpoint: { lon: 4.4, lat: 7, zoom: 7 } })).toBe("IR-04");
});
