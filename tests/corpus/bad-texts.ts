import type { FindingClass, Level } from "../../src/domain/check/finding.ts";
import { type BadCase, edit, events, incidents, sources, tolls, whole } from "./bad-case.ts";

function english(kind: FindingClass, written: string, level: Level = "error"): BadCase {
  return edit([kind, '"Counted by name"', JSON.stringify(written)], {
    level,
    at: '"note_en"',
    name: written,
  });
}

function persian(kind: FindingClass, written: string, level: Level = "error"): BadCase {
  return edit([kind, '"شمارش‌شده به نام"', JSON.stringify(written)], {
    level,
    at: '"note_fa"',
    name: written,
  });
}

function address(kind: FindingClass, written: string): BadCase {
  return edit(
    [
      kind,
      '"url": "https://www.amnesty.org/en/latest/news/2026/01/iran-deaths/"',
      `"url": ${JSON.stringify(written)}`,
    ],
    { name: written.slice(0, 80), at: '"url"' },
    sources,
  );
}

const texts: readonly BadCase[] = [
  english("text.markup", "Counted <b>by name</b>"),
  english("text.markup", "<script>alert(1)</script>"),
  english("text.markup", "Counted<br/>by name"),
  english("text.markup", "<img src=x onerror=alert(1)"),
  english("text.markup", "Counted &amp; named"),
  english("text.markup", "See [the list](https://www.amnesty.org/list)"),
  english("text.markup", "Counted **by name**"),
  english("text.bidi", "Counted \u202eeman yb"),
  english("text.bidi", "Counted \u202dby name\u202c"),
  english("text.bidi", "Counted \u2067by name"),
  english("text.bidi", "Counted by name\u2069"),
  english("text.bidi", "Counted \u202bby name"),
  english("text.control", "Counted\u0007 by name"),
  english("text.control", "Counted\nby name"),
  english("text.control", "Counted\tby name"),
  english("text.control", "Counted\u0085by name"),
  english("text.control", "Counted\u2028by name"),
  english("text.control", "Counted by\ue000 name"),
  english("text.zero-width", "Cou\u200bnted by name"),
  english("text.zero-width", "Counted by name\ufeff"),
  english("text.zero-width", "Coun\u00adted by name"),
  english("text.zero-width", "Counted\u2060 by name"),
  english("text.zero-width", "Cou\u200cnted by name"),
  persian("text.zero-width", "شمارش\u200c به نام"),
  persian("text.zero-width", "شمارش به نام\u200c"),
  persian("text.zero-width", "شمارش\u200c\u200cشده به نام"),
  persian("text.zero-width", "شمارش \u200dبه\u200b نام"),
  edit(["text.lone-surrogate", '"Counted by name"', '"Counted by \\ud83d name"']),
  edit(["text.lone-surrogate", '"Counted by name"', '"Counted by name \\udc00"']),
  english("text.not-nfc", "Counted by Andre\u0301"),
  persian("text.not-nfc", "شمارش ا\u0653ن نام"),
  persian("text.arabic-letters", "شمارش علي به نام"),
  persian("text.arabic-letters", "كشته به نام"),
  persian("text.arabic-letters", "حتى به نام"),
  persian("text.digits", "شمارش 12 نام"),
  persian("text.digits", "شمارش ٤٥ نام"),
  english("text.digits", "Counted ۱۲ names"),
  persian("text.presentation-forms", "ﺷﻤﺎﺭﺵ به نام"),
  english("text.presentation-forms", "Counted by ﷲ"),
  persian("text.tatweel", "شمـــارش به نام"),
  english("text.mixed-script", "Counted by nаme"),
  english("text.mixed-script", "Cοunted by name"),
  persian("text.mixed-script", "شمارش aبه نام"),
  english("text.wrong-script", "شمارش به نام"),
  persian("text.wrong-script", "Counted by name"),
  english("text.wrong-script", "Посчитано по имени"),
  persian("text.mojibake", "Ø´Ù…Ø§Ø±Ø´ Ø¨Ù‡ Ù†Ø§Ù…"),
  persian("text.mojibake", "شمارش \ufffd\ufffd نام"),
  english("text.mojibake", "Counted byâ€™ name"),
  persian("text.mojibake", "????? ????? ????"),
  english("text.placeholder", "TODO", "warning"),
  english("text.whitespace", " Counted by name", "warning"),
  english("text.whitespace", "Counted  by name", "warning"),
  english("text.whitespace", "Counted\u00a0by name", "warning"),
  edit(["text.arabic-letters", '"name_fa": "دیده‌بان پیکره"', '"name_fa": "ديده‌بان پيكره"'], {}, sources),
  edit(
    ["text.markup", '"title": "Deaths in', '"title": "<i>Deaths</i> in'],
    { at: '"title": "<i>' },
    sources,
  ),
  edit(["text.wrong-script", '"label_fa": "از جمله کودکان"', '"label_fa": "of whom children"'], {}, tolls),
  edit(["text.digits", '"title_fa": "قطع سراسری اینترنت"', '"title_fa": "قطع 20 روزهٔ اینترنت"'], {}, events),
];

const addresses: readonly BadCase[] = [
  address("url.scheme", "javascript:alert(1)"),
  address("url.scheme", "ftp://files.amnesty.org/list.pdf"),
  address("url.scheme", "data:text/html,hello"),
  address("url.scheme", "www.amnesty.org/en/"),
  address("url.scheme", "//www.amnesty.org/en/"),
  address("url.scheme", "file:///home/me/list.pdf"),
  address("url.scheme", "HTTPS://www.amnesty.org/en/"),
  address("schema.blank", ""),
  address("url.format", "https://"),
  address("url.format", "https://www.amnesty.org/a list.pdf"),
  address("url.format", "https://www.amnesty.org/list.pdf\u200b"),
  address("url.private-host", "http://localhost:3000/page"),
  address("url.private-host", "http://192.168.1.10/page"),
  address("url.private-host", "http://10.0.0.8/page"),
  address("url.private-host", "http://127.0.0.1/page"),
  address("url.private-host", "http://2130706433/page"),
  address("url.private-host", "http://[::1]/page"),
  address("url.private-host", "https://wiki.internal/page"),
  address("url.private-host", "https://intranet/page"),
  address("url.credentials", "https://me:secret@www.amnesty.org/page"),
  address("url.credentials", "https://www.amnesty.org@evil.org/page"),
  address("url.shortener", "https://bit.ly/3xYzAbC"),
  address("url.shortener", "https://t.co/AbCdEfG"),
  address("url.shortener", "https://tinyurl.com/2p8"),
  address("url.tracking", "https://www.amnesty.org/en/?utm_source=telegram"),
  address("url.tracking", "https://www.amnesty.org/en/?id=4&fbclid=IwAR123"),
  address("url.tracking", "https://twitter.com/amnesty/status/1?s=20"),
  address("url.confusable-host", "https://www.аmnesty.org/en/"),
  address("url.confusable-host", "https://xn--mnesty-2fg.org/en/"),
  address("url.confusable-host", "https://www.rfer1.org/a/iran.html"),
  address("url.confusable-host", "https://www.ａmnesty.org/en/"),
  address("url.too-long", `https://www.amnesty.org/${"a".repeat(2100)}`),
  address("privacy.invite-link", "https://t.me/+AbCdEf123456"),
  english("url.tracking", "Read at https://www.amnesty.org/en/?utm_source=x"),
];

const privacy: readonly BadCase[] = [
  english("privacy.email", "Write to sara.k@example.com"),
  english("privacy.email", "Write to sara (at) example.org"),
  persian("privacy.email", "نامه به sara@example.com"),
  english("privacy.phone", "Call +98 912 345 6789"),
  english("privacy.phone", "Call 09123456789"),
  persian("privacy.phone", "تماس ۰۹۱۲۳۴۵۶۷۸۹"),
  english("privacy.phone", "Call +49 30 1234567"),
  english("privacy.national-id", "National ID 0499370899"),
  english("privacy.national-id", "His number was 0499370899"),
  persian("privacy.national-id", "کد ملی ۰۴۹۹۳۷۰۸۹۹"),
  english("privacy.invite-link", "Join t.me/joinchat/AAAAAEHb"),
  english("privacy.invite-link", "Join https://chat.whatsapp.com/AbCdEf"),
  english("privacy.editor-name", "Entered by Sara Ahmadi"),
  english("privacy.editor-name", "Editor: Reza M."),
  persian("privacy.editor-name", "ثبت توسط سارا احمدی"),
  edit(
    ["privacy.editor-name", '"category": "protest",', '"category": "protest",\n        "editor": "Sara",'],
    { at: "editor" },
  ),
  edit(
    [
      "privacy.editor-name",
      '"category": "protest",',
      '"category": "protest",\n        "created_by": "sara",',
    ],
    { at: "created_by" },
  ),
  edit(
    [
      "privacy.precise-place",
      '"geometry": null',
      '"geometry": {"type": "Point", "coordinates": [46.42, 33.64]}',
    ],
    { also: ["schema.required"], name: "a point for a place known to the province" },
  ),
  edit(["privacy.precise-place", '"place_radius_km": 8', '"place_radius_km": 0.1'], { level: "warning" }),
  whole(
    "privacy.phone",
    { file: "corpus.geojson", text: incidents.text.replace("A nurse told", "A nurse (0912 345 6789) told") },
    { name: "a number in a summary", at: "A nurse (" },
  ),
];

/** Texts and addresses that any schema would accept, and that are wrong all the same. */
export const badTexts: readonly BadCase[] = [...texts, ...addresses, ...privacy];
