import { expect, test } from "vitest";
import { hatchImage } from "./hatch.ts";

const { width, height, data } = hatchImage("#000000", "#ffffff");
const shadeAt = (x: number, y: number) => data[(y * width + x) * 4] ?? Number.NaN;

test("lines rise: what stands at a pixel stands at the one above to its right", () => {
  for (let y = 1; y < height; y++) {
    for (let x = 0; x < width - 1; x++) expect(shadeAt(x, y)).toBe(shadeAt(x + 1, y - 1));
  }
});

test("the tile joins with itself: its last diagonal leads on to its first", () => {
  for (let x = 0; x < width - 1; x++) expect(shadeAt(x, height - 1)).toBe(shadeAt(x + 1, height - 2));
  expect(shadeAt(width - 1, height - 1)).toBe(shadeAt(0, height - 2));
});

test("it has line and ground, and lets nothing shine through", () => {
  expect(shadeAt(0, 0)).toBeLessThan(80);
  expect(shadeAt(width / 2, 0)).toBe(255);
  expect([...data].filter((_, index) => index % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
});

test("a colour that is not written as six digits is a mistake of the caller", () => {
  expect(() => hatchImage("tomato", "#ffffff")).toThrow('Got the colour "tomato"');
});
