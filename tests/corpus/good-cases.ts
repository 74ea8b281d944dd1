import { type Base, edited, events, incidents, sources, tolls } from "./bad-case.ts";

/** A file that nothing is wrong with, though a hasty rule might say so. */
export interface GoodCase extends Base {
  readonly name: string;
}

function incident(name: string, ...changes: readonly (readonly [from: string, to: string])[]): GoodCase {
  return changed(name, incidents, changes);
}

function changed(
  name: string,
  { file, text }: Base,
  changes: readonly (readonly [from: string, to: string])[],
): GoodCase {
  return { name, file, text: changes.reduce((now, [from, to]) => edited(now, from, to), text) };
}

function note(written: string): readonly [string, string] {
  return ['"Counted by name"', JSON.stringify(written)];
}

function persianNote(written: string): readonly [string, string] {
  return ['"شمارش‌شده به نام"', JSON.stringify(written)];
}

const ports = "An offshore point";

/** Good files of every kind. */
export const goodCases: readonly GoodCase[] = [
  { name: "everything on one line", file: incidents.file, text: JSON.stringify(JSON.parse(incidents.text)) },
  {
    name: "indented by tabs",
    file: incidents.file,
    text: JSON.stringify(JSON.parse(incidents.text), null, "\t"),
  },
  { name: "no line end at the end", file: incidents.file, text: incidents.text.trimEnd() },
  {
    name: "letters as escapes",
    file: incidents.file,
    text: incidents.text.replaceAll(
      /[\u0600-\u06ff]/g,
      (letter) => `\\u0${letter.charCodeAt(0).toString(16)}`,
    ),
  },
  {
    name: "keys in another order",
    file: incidents.file,
    text: JSON.stringify(
      JSON.parse(incidents.text, (_key, value: unknown) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ),
    ),
  },
  incident("ZWNJ within Persian words", persianNote("می‌خواهند خانه‌های شان‌را ببینند و کتاب‌هایی")),
  incident("ZWNJ between a Persian digit and a word", persianNote("کودکی ۱۲‌ساله")),
  incident("ZWNJ after a Latin name", persianNote("خبرگزاری HRANA‌ای‌ها")),
  incident("a Persian ending on a Latin word", persianNote("فیلم‌های BBCها")),
  incident("Latin digits within a Latin name", persianNote("تفنگ AK-47 و گزارش شمارهٔ MDE 13/2026")),
  incident("ZWJ that keeps a letter's shape", persianNote("سال ۱۴۰۴ ه\u200d. ش")),
  incident(
    "hamza, tanvin and madda",
    persianNote("مسئول، مؤمن، أخیراً، آن‌ها، قرآن و سوءاستفاده، دایرةالمعارف"),
  ),
  incident(
    "quotation marks and brackets of both languages",
    persianNote("«گفت: (نمی‌دانم)؛ چرا؟» – ۵٪، ۱۲٬۳۴۵٫۶"),
  ),
  incident(
    "English punctuation",
    note("“Several”, she said – ‘twelve’ or more (a third)… 5% & up; 3 < 5, R&D; AT&T"),
  ),
  incident(
    "letters of other Latin alphabets",
    note("Source: Agência, Le Monde’s Zoë, Łódź, İstanbul, São Paulo, Nguyễn"),
  ),
  incident(
    "a Persian quotation in English",
    note("The banner read “زن زندگی آزادی”, witnesses said, and many repeated it in the streets of the town"),
  ),
  incident(
    "balanced isolates",
    note("The word \u2067آزادی\u2069 was painted on the wall of the building, they said"),
  ),
  incident("left-to-right and right-to-left marks", persianNote("گزارش\u200f (به انگلیسی\u200e) منتشر شد")),
  incident("an emoji with a joiner", note("A banner showed a family 👨‍👩‍👧 and a flag 🏳️")),
  incident(
    "numbers that look like phones",
    note("Between 2025-12-28 and 2026-01-16, 1,500 of 10,000 rials; case 1404/10/18-22; 20260109"),
  ),
  incident("a number of ten digits that is no national id", note("Reward of 1500000000 tomans")),
  incident(
    "who verified",
    note("Verified by BBC Verify, reviewed by Amnesty International; the newspaper's editor Ali was held"),
  ),
  incident("at sign without an address", note("Posted by the account @amnestyiran")),
  incident("a public channel", note("Published on t.me/amnestyiran")),
  incident("a clean address in a note", note("See https://www.amnesty.org/en/documents/mde13/0001/2026/en/")),
  incident(
    "null dates",
    ['"date_start": "2026-01-08"', '"date_start": null'],
    ['"date_end": "2026-01-08"', '"date_end": null'],
    ['"date_precision": "day"', '"date_precision": null'],
  ),
  incident(
    "a range that crosses months and years",
    ['"date_start": "2026-01-09"', '"date_start": "2025-12-28"'],
    ['"date_end": "2026-01-11"', '"date_end": "2026-02-03"'],
  ),
  incident(
    "a leap day's neighbour",
    ['"date_start": "2026-01-09"', '"date_start": "2026-02-27"'],
    ['"date_end": "2026-01-11"', '"date_end": "2026-03-01"'],
  ),
  incident(
    "a month",
    ['"date_start": "2026-01-20"', '"date_start": "2026-01-01"'],
    ['"date_end": "2026-01-26"', '"date_end": "2026-01-31"'],
    ['"date_precision": "week"', '"date_precision": "month"'],
  ),
  incident(
    "nationwide",
    ['"place_precision": "province"', '"place_precision": "country"'],
    ['"province": "IR-16"', '"province": null'],
  ),
  incident(
    `${ports}: Bandar Abbas`,
    ["[51.389, 35.689]", "[56.288, 27.183]"],
    ['"province": "IR-23"', '"province": "IR-22"'],
  ),
  incident(
    `${ports}: Asaluyeh`,
    ["[51.389, 35.689]", "[52.607, 27.475]"],
    ['"province": "IR-23"', '"province": "IR-18"'],
  ),
  incident(
    `${ports}: an anchorage off Bushehr`,
    ["[51.389, 35.689]", "[50.7, 28.85]"],
    ['"province": "IR-23"', '"province": "IR-18"'],
  ),
  incident(
    "an island",
    ["[51.389, 35.689]", "[53.98, 26.54]"],
    ['"province": "IR-23"', '"province": "IR-22"'],
  ),
  incident(
    "a point just over the border of its province",
    ["[51.389, 35.689]", "[51.01, 35.79]"],
    ['"place_radius_km": 8', '"place_radius_km": 20'],
  ),
  incident("a whole number of degrees", ["[51.389, 35.689]", "[52, 35.7]"]),
  incident("an exponent", ["[51.389, 35.689]", "[5.1389e1, 35.689]"]),
  incident("four decimals for a facility", ["[59.6067, 36.2972]", "[59.6061, 36.2978]"]),
  incident(
    "only a greatest number",
    ['"low": 17', '"low": null'],
    ['"high": null', '"high": 17'],
    ['"qualifier": "at-least"', '"qualifier": "up-to"'],
  ),
  incident("a figure that is near the sum of others", ['"low": 17', '"low": 18']),
  incident("an id of one word", ['"id": "corpus-ilam-arrests-2026-01"', '"id": "ilam"']),
  incident("a $schema at the root", [
    '  "type": "FeatureCollection",\n',
    '  "$schema": "./schema/incidents.schema.json",\n  "type": "FeatureCollection",\n',
  ]),
  incident("a range of another incident of the same place", [
    '"place_en": "Ilam province"',
    '"place_en": "Jomhuri Avenue, Tehran"',
  ]),
  changed("a document without an address", sources, [
    ['"url": "https://www.example-news.org/fa/news/1234567?page=2"', '"url": null'],
  ]),
  changed("an address with a query, a fragment and escapes", sources, [
    ["?page=2", "?id=12&p=3&lang=fa#%D8%A7%DB%8C"],
  ]),
  changed("an address with Persian letters", sources, [["/fa/news/1234567?page=2", "/fa/اخبار/ایران-۱۸-دی"]]),
  changed("an http address", sources, [
    ['"url": "https://www.example-news', '"url": "http://www.example-news'],
  ]),
  changed("a host in Persian", sources, [["www.example-news.org", "خبر.ایران"]]),
  changed("a title in Bulgarian", sources, [
    ["Deaths in the first days of the protests", "Ирански лекар твърди: десетки убити"],
  ]),
  changed("a regional language tag", sources, [['"language": "en"', '"language": "zh-Hant-TW"']]),
  changed("no figure in a toll", tolls, [
    ['"low": 51', '"low": null'],
    ['"qualifier": "at-least"', '"qualifier": null'],
    [
      '"parts": [\n        {\n          "label_en": "of whom children",\n          "label_fa": "از جمله کودکان",\n          "value": 9\n        }\n      ]',
      '"parts": []',
    ],
  ]),
  changed("background of another year", events, [
    ['"date": "2026-01-08"', '"date": "2019-11-15"'],
    ['"date_end": "2026-01-28"', '"date_end": null'],
  ]),
];
