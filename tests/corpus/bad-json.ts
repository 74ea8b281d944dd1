import { type BadCase, type Base, edit, edited, incidents, whole } from "./bad-case.ts";

function file(text: string): Base {
  return { file: incidents.file, text };
}

const { text: good } = incidents;

/** Files that are no JSON, or JSON that readers disagree about. */
export const badJson: readonly BadCase[] = [
  whole("json.empty", file(""), { name: "an empty file" }),
  whole("json.empty", file(" \n\n\t\n"), { name: "nothing but space" }),
  whole("json.html", file("<!DOCTYPE html>\n<html><body>404</body></html>\n"), { name: "an HTML page" }),
  whole("json.html", file("\n<html>\n<body>Log in</body></html>"), { name: "a login page", at: "<html>" }),
  whole("json.xml", file('<?xml version="1.0" encoding="UTF-8"?>\n<kml></kml>\n'), { name: "KML" }),
  whole("json.xml", file('<gpx version="1.1"><wpt lat="35" lon="51"/></gpx>'), {
    name: "GPX without a declaration",
  }),
  whole("json.csv", file("id,title_en,lat,lon\na,Protest,35.7,51.4\n"), { name: "comma-separated values" }),
  whole("json.csv", file("id;title;lat;lon\na;Protest;35,7;51,4\n"), { name: "semicolon-separated values" }),
  whole("json.csv", file('"id","title_en"\n"a","Protest"\n'), { name: "quoted values" }),
  whole("json.csv", file("id\ttitle\tlat\tlon\na\tProtest\t35.7\t51.4\n"), { name: "tab-separated values" }),
  whole(
    "json.lfs-pointer",
    file("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"),
    { name: "a pointer of Git LFS" },
  ),
  edit(
    [
      "json.merge-conflict",
      '        "category": "protest",\n',
      '<<<<<<< HEAD\n        "category": "protest",\n=======\n        "category": "killing",\n>>>>>>> branch\n',
    ],
    { at: "<<<<<<<" },
  ),
  edit(
    [
      "json.merge-conflict",
      '        "category": "protest",\n',
      '        "category": "protest",\n>>>>>>> theirs\n',
    ],
    { at: ">>>>>>>", name: "a marker that was left over" },
  ),
  edit(["json.trailing-comma", '"graphic": true\n', '"graphic": true,\n']),
  edit(
    ["json.trailing-comma", '"joint-letter-2026-01-16"\n        ]', '"joint-letter-2026-01-16",\n        ]'],
    { at: '"joint-letter-2026-01-16",', nth: 2 },
  ),
  edit(["json.trailing-comma", "[51.389, 35.689]", "[51.389, 35.689,]"]),
  whole("json.trailing-comma", file(`${good.trimEnd()},\n`), {
    name: "after the whole",
    at: "},",
    nth: good.split("},").length,
  }),
  edit(["json.comment", '"category": "protest",', '"category": "protest", // or killing?']),
  edit(["json.comment", '"category": "protest",', '/* to do */ "category": "protest",']),
  edit(["json.comment", '"category": "protest",', '"category": "protest", # or killing?']),
  edit(
    ["json.comment", '      "type": "Feature",\n', '      /* two\n lines */\n      "type": "Feature",\n'],
    { at: "/* two" },
  ),
  whole("json.comment", file(`// exported by hand\n${good}`), { name: "before the whole" }),
  edit(
    [
      "json.duplicate-key",
      '"category": "protest",\n',
      '"category": "killing",\n        "category": "protest",\n',
    ],
    { at: '"category": "protest"' },
  ),
  edit(["json.duplicate-key", '"high": 5,\n', '"high": 5,\n            "low": 4,\n'], { at: '"low": 4' }),
  edit(
    [
      "json.duplicate-key",
      '"category": "protest",\n',
      '"c\\u0061tegory": "killing",\n        "category": "protest",\n',
    ],
    { at: '"category": "protest"', name: "one of two spelt with an escape" },
  ),
  edit(
    [
      "json.duplicate-key",
      '"type": "FeatureCollection",\n',
      '"type": "FeatureCollection",\n  "type": "FeatureCollection",\n',
    ],
    { at: '"type": "FeatureCollection"', nth: 2 },
  ),
  edit([
    "json.forbidden-key",
    '"category": "protest",\n',
    '"__proto__": {"admin": true},\n        "category": "protest",\n',
  ]),
  edit([
    "json.forbidden-key",
    '"category": "protest",\n',
    '"constructor": "x",\n        "category": "protest",\n',
  ]),
  edit(
    [
      "json.forbidden-key",
      '"type": "FeatureCollection",\n',
      '"type": "FeatureCollection",\n  "prototype": 1,\n',
    ],
    { at: "prototype" },
  ),
  whole("json.several-documents", file(`${good}${good}`), {
    name: "the same file twice",
    at: "{",
    nth: good.split("\n").filter((line) => line.includes("{")).length + 1,
  }),
  whole("json.several-documents", file('\u001e{"type":"Feature"}\n\u001e{"type":"Feature"}\n'), {
    name: "a JSON text sequence",
  }),
  whole("json.several-documents", file('{"type":"Feature"}\n{"type":"Feature"}\n'), {
    name: "one feature a line",
    at: "{",
    nth: 2,
  }),
  edit(["json.smart-quotes", '"category": "protest"', '“category”: "protest"']),
  edit(["json.smart-quotes", '"category": "protest"', '"category": “protest”']),
  edit(["json.smart-quotes", '"category": "protest"', '"category”: "protest"'], {
    name: "only the closing one",
  }),
  edit(["json.smart-quotes", '"category": "protest"', '"category": «protest»']),
  edit(["json.smart-quotes", '"category": "protest"', '"category": ‘protest’']),
  edit(["json.non-ascii-digits", '"low": 3', '"low": ۳']),
  edit(["json.non-ascii-digits", "[51.389, 35.689]", "[٥١٫٣٨٩, ٣٥٫٦٨٩]"]),
  edit(["json.non-ascii-digits", "[51.389, 35.689]", "[51.389, 35.۶۸۹]"]),
  edit(["json.non-ascii-digits", '"low": 17', '"low": 1۷']),
  whole("json.truncated", file(good.slice(0, good.indexOf('"category"'))), {
    name: "cut between two fields",
    at: "summary_fa",
  }),
  whole("json.truncated", file(good.slice(0, good.indexOf("Avenue"))), {
    name: "cut within a text",
    at: "title_en",
  }),
  whole("json.truncated", file(good.slice(0, good.indexOf("true") + 2)), {
    name: "cut within a word",
    at: "graphic",
  }),
  whole("json.truncated", file(good.trimEnd().slice(0, -1)), {
    name: "without the last bracket",
    at: "  ]",
    nth: good.split("\n").filter((line) => line.includes("  ]")).length,
  }),
  whole("json.truncated", file("{"), { name: "one bracket" }),
  whole("json.truncated", file(`${good.slice(0, good.indexOf(", 35.689"))}\n`), {
    name: "cut within a position",
    at: "coordinates",
  }),
  edit(["json.syntax", '"category": "protest",\n', '"category": "protest"\n'], {
    at: '"category": "protest"',
    name: "a comma that is missing after a field",
  }),
  edit(["json.syntax", "[51.389, 35.689]", "[51.389 35.689]"]),
  edit(["json.syntax", '"category": "protest"', '"category" "protest"']),
  edit(["json.syntax", '"category": "protest"', '"category" = "protest"']),
  edit(["json.syntax", '"category": "protest"', 'category: "protest"']),
  edit(["json.syntax", '"category": "protest"', "'category': 'protest'"]),
  edit(["json.syntax", '"graphic": true', '"graphic": True'], { at: "True" }),
  edit(["json.syntax", '"date_note": null', '"date_note": None'], { at: "None" }),
  edit(["json.syntax", '"low": 3', '"low": NaN']),
  edit(["json.syntax", '"place_radius_km": 8', '"place_radius_km": -Infinity']),
  edit(["json.syntax", '"low": 3', '"low": 03']),
  edit(["json.syntax", '"low": 3', '"low": +3']),
  edit(["json.syntax", '"place_radius_km": 0.5', '"place_radius_km": .5']),
  edit(["json.syntax", '"place_radius_km": 8', '"place_radius_km": 8.']),
  edit(["json.syntax", '"low": 17', '"low": 0x11']),
  edit(["json.syntax", '"low": 17', '"low": 1_7']),
  edit(["json.syntax", '"low": 3,', '"low": ,']),
  edit(["json.syntax", '"low": 3,', '"low": 3,,'], { name: "two commas" }),
  edit(["json.syntax", "Protesters shot", "Protesters\tshot"], { at: "title_en" }),
  edit(["json.syntax", "Protesters shot", "C:\\Users\\shot"], { at: "title_en" }),
  edit(["json.syntax", "Protesters shot", "Protesters \\x41 shot"], { at: "title_en" }),
  edit(["json.syntax", "Protesters shot", "Protesters \\u12 shot"], { at: "title_en" }),
  edit(["json.syntax", '"title_en": "Protesters shot at', '"title_en": "Protesters \nshot at'], {
    at: "title_en",
    name: "a line break in a text",
  }),
  edit(["json.syntax", 'Avenue, Tehran",', "Avenue, Tehran,"], {
    at: "title_en",
    name: "a text that is not closed",
  }),
  edit(["json.syntax", "in Jomhuri Avenue", 'in "Jomhuri" Avenue'], {
    at: "title_en",
    name: "quotation marks within a text",
  }),
  edit(["json.syntax", '"category": "protest",', '"category": "protest"،'], { at: '"category"' }),
  edit(["json.syntax", '"category": "protest"', '"category":\u00a0"protest"'], {
    at: 'protest"',
    nth: 1,
    name: "a no-break space between values",
  }),
  whole("json.syntax", file(`${good}]\n`), {
    name: "a bracket too many",
    at: "]",
    nth: good.split("\n").filter((line) => line.includes("]")).length + 1,
  }),
  edit(["json.syntax", '        ],\n        "graphic": true', '        },\n        "graphic": true'], {
    name: "the wrong bracket",
    at: "        },",
    nth: 2,
  }),
  whole("json.syntax", file(`var data = ${good}`), { name: "JavaScript" }),
  whole("json.syntax", file(`callback(${good});`), { name: "JSONP" }),
  whole("json.too-deep", file(`${"[".repeat(100_000)}${"]".repeat(100_000)}`), {
    name: "100,000 lists within each other",
  }),
  whole("json.too-deep", file(`${'{"a":'.repeat(50)}1${"}".repeat(50)}`), {
    name: "50 objects within each other",
  }),
  edit(["json.too-deep", "[51.389, 35.689]", `${"[".repeat(60)}${"]".repeat(60)}`], {
    name: "a position within 60 lists",
  }),
  whole("json.truncated", file(edited(good, '"graphic": true', '"graphic": true /* not closed')), {
    name: "a comment that never ends",
    at: "/*",
  }),
];
