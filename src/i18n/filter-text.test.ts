import { describe, expect, test } from "vitest";
import { dataset, inBoth, origin, squareProvinces } from "../../tests/builders/incident.ts";
import type { Filter } from "../selection/filter.ts";
import { filterLine, filterText } from "./filter-text.ts";
import { Locale } from "./locale.ts";

const english = new Locale("en", "gregorian");
const persian = new Locale("fa", "solar-hijri");
const record = dataset({
  origins: ["Hengaw", "HRANA", "IHR", "BBC"].map((name) =>
    origin({ id: name.toLowerCase(), short: inBoth(name) }),
  ),
});
const open: Filter = {
  axis: "happened",
  from: null,
  to: null,
  origins: [],
  kinds: [],
  categories: [],
  independent: 1,
  provinces: [],
  text: "",
  known: null,
};
const texts = (change: Partial<Filter>, locale = english) =>
  filterText({ ...open, ...change }, record, locale).map(({ text }) => text);

test("a filter that lets everything pass has nothing to tell facet by facet, and a line that says so", () => {
  expect(texts({})).toEqual([]);
  expect(filterLine(open, record, english)).toBe("All sources, all dates");
});

describe("the window", () => {
  test("is a span in the locale's calendar", () => {
    expect(texts({ from: "2026-01-08", to: "2026-01-09" })).toEqual(["8–9 Jan 2026"]);
    expect(texts({ from: "2026-01-08", to: "2026-01-09" }, persian)).toEqual(["۱۸ تا ۱۹ دی ۱۴۰۴"]);
  });

  test("may be open on one side", () => {
    expect(texts({ from: "2026-01-08" })).toEqual(["from 8 Jan 2026"]);
    expect(texts({ to: "2026-01-09" })).toEqual(["until 9 Jan 2026"]);
  });

  test("says when it is held against the days of publication", () => {
    expect(texts({ axis: "published", to: "2026-01-09" })).toEqual(["published until 9 Jan 2026"]);
  });
});

describe("what is chosen from a list", () => {
  test("is named up to three; of more, two are named and the rest counted", () => {
    expect(texts({ origins: ["hengaw", "hrana", "ihr"] })).toEqual(["source: Hengaw, HRANA and IHR"]);
    expect(texts({ origins: ["hengaw", "hrana", "ihr", "bbc"] })).toEqual([
      "source: Hengaw, HRANA and 2 more",
    ]);
  });

  test("tells kinds of origin before origins", () => {
    expect(texts({ kinds: ["un"], origins: ["hengaw"] })).toEqual(["source: United Nations and Hengaw"]);
  });

  test("tells an id that the record does not know as it is", () => {
    expect(texts({ origins: ["gone"] })).toEqual(["source: gone"]);
  });

  test("tells one province and several", () => {
    const [first, second] = squareProvinces;
    expect(first && texts({ provinces: [first.id] })).toEqual(["province: Province 00"]);
    expect(first && second && texts({ provinces: [first.id, second.id] })).toEqual([
      "provinces: Province 00 and Province 01",
    ]);
  });
});

test("a search is told as it was typed, and not at all when it is nothing but marks", () => {
  expect(texts({ text: " Kahrizak " })).toEqual(["search: “Kahrizak”"]);
  expect(texts({ text: " – " })).toEqual([]);
});

test("a line joins the facets in their order", () => {
  const filter: Filter = {
    ...open,
    from: "2026-01-08",
    to: "2026-01-09",
    independent: 2,
    categories: ["killing"],
  };
  expect(filterLine(filter, record, english)).toBe(
    "8–9 Jan 2026 · kind: Killing · 2 or more independent origins",
  );
});
