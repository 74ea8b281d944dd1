/** A face of the figure: where it comes from, and what of it a figure can need. */
export interface FigureFace {
  readonly family: "Inter" | "Vazirmatn";
  /** From the folder of the packages. */
  readonly source: string;
  /** What it is written as, in the folder of the figure's fonts. */
  readonly file: string;
  readonly text: string;
  readonly features: readonly string[];
}

/** The weights that figures use. The files hold all in between, too. */
export const weights = [400, 600, 700] as const;

const latin = [...range(0x20, 0x7e), ...range(0xa0, 0xff)].join("");
const arabicLetters = "ءآأؤإئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگیةكيى";
const arabicMarks = [...range(0x64b, 0x655), "\u0670"].join("");

/** What is kept of each: every letter that the record may hold in its two languages, and the shaping that joins them. */
export const figureFaces: readonly FigureFace[] = [
  {
    family: "Inter",
    source: "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
    file: "inter-figure.woff2",
    text: `${latin}–—‘’‚“”„†•…‹›€™−\u2009\u200a\u202f`,
    features: ["kern", "ccmp", "mark", "mkmk"],
  },
  {
    family: "Vazirmatn",
    source: "@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2",
    file: "vazirmatn-figure.woff2",
    text: `${arabicLetters}${arabicMarks}${[...range(0x6f0, 0x6f9)].join("")}،؛؟٪٫٬ـ\u200c\u200d`,
    features: [
      "ccmp",
      "init",
      "medi",
      "fina",
      "isol",
      "rlig",
      "liga",
      "calt",
      "mark",
      "mkmk",
      "kern",
      "curs",
    ],
  },
];

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
