import fc from "fast-check";
import { expect, test } from "vitest";
import { isoEdition, publishedBasemap } from "../../../tests/builders/figure.ts";
import { randomFilter } from "../../../tests/builders/random-filter.ts";
import { publishedRecord } from "../../../tests/builders/record.ts";
import { Locale } from "../../i18n/locale.ts";
import { viewStateFromUrl } from "../../state/url.ts";
import { defaultViewState, type ViewState } from "../../state/view-state.ts";
import { type FigureScope, figureSubject } from "../content/subject.ts";
import { unescapeXml } from "../tree/xml.ts";
import { embedSizeNames, embedSnippet } from "./embed.ts";

const record = publishedRecord();
const page = "https://atlas.example/";
const locales = { en: new Locale("en", "gregorian"), fa: new Locale("fa", "solar-hijri") };

function attributesOf(
  state: Partial<ViewState>,
  scope: FigureScope | null = null,
  language: "en" | "fa" = "en",
): Readonly<Record<string, string>> {
  const subject = figureSubject({
    dataset: record,
    basemap: publishedBasemap,
    edition: isoEdition,
    address: page,
    state: { ...defaultViewState, ...state },
    scope,
  });
  const snippet = embedSnippet(subject, locales[language], { page, size: "medium" });
  expect(snippet).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
  const pairs = snippet.matchAll(/ ([a-z]+)="([^"]*)"/g);
  return Object.fromEntries([...pairs].map(([, name = "", value = ""]) => [name, unescapeXml(value)]));
}

test("whatever the filter, the frame's address opens the clean view with that filter, in the picture's language", () => {
  fc.assert(
    fc.property(randomFilter(record), fc.constantFrom("en" as const, "fa" as const), (filter, language) => {
      const { src = "" } = attributesOf({ filter }, { kind: "iran" }, language);
      const { state, malformed } = viewStateFromUrl(new URL(src));
      const expected = viewStateFromUrl(new URL(attributesOf({ filter }, { kind: "iran" }).src ?? "")).state;
      expect(malformed).toEqual([]);
      expect(state).toMatchObject({ view: "clean", language, edition: null, filter: expected.filter });
      expect(state.filter.provinces).toEqual(filter.provinces);
    }),
    { numRuns: 50 },
  );
});

test("a province is framed by the frame's own size; only a section of the map is told with its place", () => {
  const camera = { lon: 47, lat: 34.3, zoom: 7 };
  const picked = { kind: "province", id: "IR-05" } as const;
  const province = attributesOf({ picked, camera });
  expect(province.src).toBe("https://atlas.example/#view=clean&in=IR-05&lang=en");
  expect(province.title).toBe("Iran Incident Atlas: Kermanshah");
  expect(attributesOf({ picked, camera }, { kind: "iran" }).src).not.toMatch(/in=|at=/);
  expect(attributesOf({ camera }, { kind: "view", camera }).src).toContain("at=47,34.3,7");
});

test("the frame is lazy, tells no referrer, and may run its own scripts and open the atlas, nothing else", () => {
  const { loading, referrerpolicy, sandbox = "" } = attributesOf({});
  expect({ loading, referrerpolicy }).toEqual({ loading: "lazy", referrerpolicy: "no-referrer" });
  expect(sandbox.split(" ").sort()).toEqual([
    "allow-popups",
    "allow-popups-to-escape-sandbox",
    "allow-same-origin",
    "allow-scripts",
  ]);
});

test("every size that is offered has a name and fits a phone", () => {
  expect(new Set(embedSizeNames).size).toBe(4);
  expect(attributesOf({}).style).toContain("max-width:100%");
});
