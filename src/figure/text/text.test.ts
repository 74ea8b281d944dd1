import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitText } from "./fit-text.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const style = { size: 10, weight: 400 } as const;
const texts = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc
    .array(fc.constantFrom("کرمانشاه", "۱۸", "دی", "بی‌بی‌سی", "اسلام‌آباد", "\u2068HRANA\u2069", "و"), {
      maxLength: 20,
    })
    .map((words) => words.join(" ")),
  fc.string({ maxLength: 80, unit: "grapheme" }),
);

describe("a width", () => {
  test("grows with the size, and with every letter that has one", () => {
    expect(textWidth("Tehran", { size: 20, weight: 400 })).toBeCloseTo(2 * textWidth("Tehran", style), 6);
    expect(textWidth("", style)).toBe(0);
    expect(textWidth("Tehran", { size: 10, weight: 700 })).toBeGreaterThan(textWidth("Tehran", style));
  });

  test("is that of joined letters where they join, and not across a zero-width non-joiner", () => {
    expect(textWidth("ببب", style)).toBeLessThan(textWidth("ب ب ب", style) - 2 * textWidth(" ", style));
    expect(textWidth("ب\u200cب", style)).toBeCloseTo(2 * textWidth("ب", style), 6);
    expect(textWidth("لا", style)).toBeLessThan(textWidth("ل", style) + textWidth("ا", style));
  });

  test("is not changed by marks and by signs of direction", () => {
    expect(textWidth("هفتهٔ", style)).toBe(textWidth("هفته", style));
    expect(textWidth("\u2068HRANA\u2069", style)).toBe(textWidth("HRANA", style));
  });
});

describe("wrapping", () => {
  test("fits every line into the room, and loses no word where it does not say so", () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 6 }),
        (text, width, maxLines) => {
          const { lines, isCut } = wrapText(text, { ...style, width, maxLines });
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width + 0.001);
          if (isCut) expect(lines.at(-1)).toContain("…");
          else expect(bare(lines.join(""))).toBe(bare(text));
        },
      ),
    );
  });

  test("leaves no isolate open at the end of a line", () => {
    const { lines } = wrapText("a \u2068bbb ccc ddd\u2069 e", { ...style, width: 32, maxLines: 9 });
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line.split("\u2068").length).toBe(line.split("\u2069").length);
    }
  });
});

test("fitting takes the greatest size at which all lines fit, and cuts only at the least", () => {
  const room = { width: 200, maxLines: 2, weight: 400, size: 30, leastSize: 12 } as const;
  expect(fitText("Tehran", room).size).toBe(30);
  const long = fitText("Sistan and Baluchestan: 4 documented incidents", room);
  expect(long.size).toBeLessThan(30);
  expect(long.isCut).toBe(false);
  expect(wrapText(long.lines.join(" "), { ...room, size: long.size + 0.5 }).isCut).toBe(true);
  expect(fitText("word ".repeat(60), room)).toMatchObject({ size: 12, isCut: true });
});

function bare(text: string): string {
  return text.replace(/[ \u2068\u2069]/g, "");
}
