import { expect, test } from "vitest";
import type { Calendar } from "../domain/calendar.ts";
import type { Language } from "../domain/language.ts";
import { DayFormat } from "./day-format.ts";
import { languagePacks } from "./languages.ts";

const format = (language: Language, calendar: Calendar) => new DayFormat(languagePacks[language], calendar);

test("a day reads as its language and calendar write it", () => {
  expect(format("en", "gregorian").day("2026-01-08", "medium")).toBe("8 Jan 2026");
  expect(format("en", "gregorian").day("2026-01-08", "long")).toBe("Thursday 8 January 2026");
  expect(format("en", "solar-hijri").day("2026-01-08", "medium")).toBe("18 Dey 1404");
  expect(format("fa", "solar-hijri").day("2026-01-08", "long")).toBe("پنجشنبه ۱۸ دی ۱۴۰۴");
  expect(format("fa", "gregorian").day("2026-01-08", "long")).toBe("پنجشنبه ۸ ژانویهٔ ۲۰۲۶");
  expect(format("fa", "solar-hijri").day("2026-01-08", "short")).toBe("۱۸ دی");
});

test("a span does not repeat what both its ends share", () => {
  const english = format("en", "gregorian");
  expect(english.span({ start: "2026-01-08", end: "2026-01-09" }, "medium")).toBe("8–9 Jan 2026");
  expect(english.span({ start: "2026-01-08", end: "2026-02-01" }, "medium")).toBe("8 Jan – 1 Feb 2026");
  expect(english.span({ start: "2025-12-28", end: "2026-01-08" }, "medium")).toBe("28 Dec 2025 – 8 Jan 2026");
  expect(english.span({ start: "2026-01-08", end: "2026-01-08" }, "medium")).toBe("8 Jan 2026");
  const persian = format("fa", "solar-hijri");
  expect(persian.span({ start: "2026-01-08", end: "2026-01-09" }, "medium")).toBe("۱۸ تا ۱۹ دی ۱۴۰۴");
  expect(persian.span({ start: "2025-12-28", end: "2026-01-31" }, "medium")).toBe("۷ دی تا ۱۱ بهمن ۱۴۰۴");
});

test("Nowruz and the leap day of 1403 fall on the right Gregorian days", () => {
  const persian = format("fa", "solar-hijri");
  expect(persian.day("2025-03-20", "medium")).toBe("۳۰ اسفند ۱۴۰۳");
  expect(persian.day("2025-03-21", "medium")).toBe("۱ فروردین ۱۴۰۴");
  expect(persian.day("2026-03-20", "medium")).toBe("۲۹ اسفند ۱۴۰۴");
  expect(persian.span({ start: "2026-03-19", end: "2026-03-22" }, "medium")).toBe(
    "۲۸ اسفند ۱۴۰۴ تا ۲ فروردین ۱۴۰۵",
  );
});
