import { expect, test } from "vitest";
import { squareProvinces } from "../../../tests/builders/incident.ts";
import type { Province } from "../province.ts";
import { placeNameFaults } from "./check-place-name.ts";
import { Outline } from "./outline.ts";

const names: Readonly<Record<string, Province["name"]>> = {
  "IR-05": { en: "Kermanshah", fa: "کرمانشاه" },
  "IR-08": { en: "Kerman", fa: "کرمان" },
};
const provinces = squareProvinces.map((province) => ({
  ...province,
  name: names[province.id] ?? province.name,
}));
const outline = new Outline(provinces, []);
const faults = (en: string, fa: string, province = "IR-08") =>
  placeNameFaults({ en, fa, province }, "", outline);

test("a place called after one province and filed under another is told, with the code that is meant", () => {
  expect(faults("Kermanshah province", "استان کرمانشاه")).toEqual([
    expect.objectContaining({
      level: "warning",
      pointer: "/province",
      mend: 'write "IR-05", or correct place_en and place_fa',
    }),
  ]);
});

test.each([
  ["its own province", "Kerman province", "استان کرمان"],
  ["another place in it", "Kermanshah road, Rafsanjan", "جادهٔ کرمانشاه، رفسنجان"],
  ["names that differ between the languages", "Kermanshah", "کرمان"],
])("%s is not", (_, en, fa) => {
  expect(faults(en, fa)).toEqual([]);
});
