import { describe, expect, test } from "vitest";
import { publishedRecord } from "../../tests/builders/record.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Claim } from "../domain/incident.ts";
import { languages } from "../domain/language.ts";
import { claimFigure } from "../i18n/claim-sentence.ts";
import { dateText } from "../i18n/incident-text.ts";
import { Locale } from "../i18n/locale.ts";
import { openFilter } from "../selection/filter.ts";
import { select } from "../selection/select.ts";
import { provinceGroups } from "./plain-record.ts";
import { noScriptHtml, plainPageHtml } from "./render.tsx";

const published = publishedRecord();
const locales = languages.map((language) => new Locale(language));

function recordIn(locale: Locale, dataset: Dataset = published) {
  return { dataset, version: "abc1234", locale, anchor: (id: string) => id };
}

function pageIn(locale: Locale, dataset?: Dataset): string {
  return plainPageHtml({ record: recordIn(locale, dataset), locales, style: "", icon: "data:," });
}

describe.each(locales.map((locale) => [locale.language, locale] as const))("the page in %s", (_, locale) => {
  const html = pageIn(locale);

  test("holds every incident: its title, summary, day and place", () => {
    for (const incident of published.incidents) {
      const said = textOf(elementOf(html, "article", incident.id));
      expect(said).toContain(locale.text(incident.title));
      expect(said).toContain(locale.text(incident.summary));
      expect(said).toContain(dateText(incident, locale));
      expect(said).toContain(locale.text(incident.place.name));
    }
    expect(html.match(/<article /g)).toHaveLength(published.incidents.length);
  });

  test("holds every claim beside the others: who says it, the figure as limited, how sure, and the page with its address", () => {
    for (const { id, claims } of published.incidents) {
      const entries = elementOf(html, "article", id).split("<li>").slice(1);
      claims.forEach((claim, index) => {
        const entry = entries[index] ?? "";
        expect(textOf(entry)).toContain(locale.text(claim.origin.name));
        expect(textOf(entry)).toContain(whatIsClaimed(claim, locale));
        expect(textOf(entry)).toContain(locale.t(`status.${claim.status}`));
        expect(textOf(entry)).toContain(claim.document.title);
        expect(resolved(entry)).toContain(claim.document.url ?? "");
      });
    }
  });

  test("holds every toll apart, with who says it and as of when", () => {
    for (const toll of published.tolls) {
      const said = textOf(elementOf(html, "li", `toll-${toll.id}`));
      expect(said).toContain(locale.text(toll.origin.name));
      expect(said).toContain(whatIsClaimed(toll, locale));
      expect(said).toContain(toll.asOf === null ? locale.t("claim.fact.asOfNone") : locale.day(toll.asOf));
      expect(said).toContain(toll.document.title);
    }
  });

  test("gives each thing one id, and leads nowhere but to these, to web addresses, and to the pages beside it", () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address = ""]) => address);
    const isKnown = (address: string) =>
      address.startsWith("#")
        ? ids.includes(address.slice(1))
        : /^https?:\/\/|^record\.\w+\.html$|^\.\/#lang=/.test(address);
    expect(targets.filter((address) => !isKnown(address))).toEqual([]);
    expect(targets.length).toBeGreaterThan(published.incidents.length);
  });

  test("is in its language and direction, with one heading of the first rank and no script", () => {
    expect(html).toContain(`<html lang="${locale.language}" dir="${locale.direction}">`);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script| on\w+=|javascript:/i);
  });
});

test("the counts of provinces are those of the map", () => {
  const { provinces, withoutProvince } = select(published, openFilter);
  for (const locale of locales) {
    for (const { province, incidents } of provinceGroups(published, locale)) {
      expect(incidents).toHaveLength(
        provinces.find(({ id }) => id === province?.id)?.incidents ?? withoutProvince,
      );
    }
  }
});

test("where scripts are off the atlas's page counts every province in every language, and leads to its section", () => {
  const html = noScriptHtml(
    locales.map((locale) => recordIn(locale)),
    "counts",
  );
  for (const locale of locales) {
    for (const { province, incidents } of provinceGroups(published, locale)) {
      const name = province === null ? locale.t("table.noProvince") : locale.text(province.name);
      const count = incidents.length === 0 ? locale.t("count.none") : locale.number(incidents.length);
      const id = province?.id ?? "nationwide";
      expect(html).toContain(`<a href="./record.${locale.language}.html#${id}">${name}</a> ${count}</li>`);
    }
  }
});

test("one file holds every incident and every claim in brief where scripts are off", () => {
  for (const locale of locales) {
    const said = textOf(noScriptHtml([recordIn(locale)], "brief"));
    for (const { title, claims } of published.incidents) {
      expect(said).toContain(locale.text(title));
      for (const claim of claims) {
        expect(said).toContain(`${locale.text(claim.origin.short)}: ${claimFigure(claim, locale)}`);
      }
    }
    for (const toll of published.tolls) {
      expect(said).toContain(`${locale.text(toll.origin.short)}: ${claimFigure(toll, locale)}`);
    }
  }
});

test("text that looks like markup stays text, and an address that is not of the web becomes no link", () => {
  const evil = `"><img src=x onerror=alert(1)></style></noscript><script>alert(2)</script><a href='javascript:x'>`;
  const hostile = hostileRecord(evil);
  for (const locale of locales) {
    const record = recordIn(locale, hostile);
    for (const html of [
      pageIn(locale, hostile),
      noScriptHtml([record], "brief"),
      noScriptHtml([record], "counts"),
    ]) {
      expect(html).not.toMatch(/<img|<script|<\/noscript|href="javascript|href="data:text/i);
      expect(html).not.toMatch(/<[^>]* onerror=/i);
    }
    expect(textOf(pageIn(locale, hostile))).toContain(evil);
  }
});

/** The published record with a text put into every text of two incidents, their sources, a toll, an event and the provinces. */
function hostileRecord(text: string): Dataset {
  const poisoned = <Value,>(value: Value): Value => poison(value, text) as Value;
  const { incidents, tolls, events, provinces } = published;
  return {
    ...published,
    incidents: poisoned(incidents.slice(0, 12)),
    tolls: poisoned(tolls.slice(0, 8)),
    events: poisoned(events.slice(0, 5)),
    provinces: provinces.map((province) => ({ ...province, name: { en: text, fa: text } })),
  };
}

const PROSE = /^(en|fa|title|publisher|publishedNote|via|note)$/;

function poison(value: unknown, text: string, key = ""): unknown {
  if (typeof value === "string") {
    if (/url/i.test(key)) return `javascript:${text}`;
    return PROSE.test(key) ? text : value;
  }
  if (Array.isArray(value)) return value.map((item) => poison(item, text, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, text, name)]));
}

/** An element of the page by its id, up to its end tag. Holds no element of its own kind. */
function elementOf(html: string, name: string, id: string): string {
  const start = html.indexOf(`<${name} id="${id}">`);
  if (start < 0) throw new Error(`The page has no ${name} with the id ${id}, expected one`);
  const end = html.indexOf(name === "li" ? "<li id=" : `</${name}>`, start + 1);
  return html.slice(start, end < 0 ? html.length : end);
}

/** The figure; of what only its note can name, the note. */
function whatIsClaimed(claim: Claim, locale: Locale): string {
  if (claim.measure !== "other") return claimFigure(claim, locale);
  return claim.note === null ? locale.t("claim.statement") : locale.text(claim.note);
}

/** What markup says, without its tags. */
function textOf(html: string): string {
  return resolved(html.replace(/<[^>]*>/g, ""));
}

/** Markup with its character references resolved. */
function resolved(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
