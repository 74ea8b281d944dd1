import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { advanceTables } from "./figure-fonts/advances.ts";
import { cutFace } from "./figure-fonts/cut-face.ts";
import { type FigureFace, figureFaces } from "./figure-fonts/faces.ts";
import { Shaper } from "./figure-fonts/shaper.ts";

/**
 * Makes the fonts of the figure, and how wide their letters are: `npm run figure:fonts`, after a change of the font packages or
 * of the letters that figures need. The result is committed, so that a figure has the same bytes everywhere.
 */
const root = join(import.meta.dirname, "..");
const folder = join(root, "src", "figure", "fonts");

const faces: [FigureFace, Shaper][] = [];
for (const face of figureFaces) {
  const woff2 = await cutFace(root, face, "woff2");
  writeFileSync(join(folder, face.file), woff2);
  faces.push([face, new Shaper(await cutFace(root, face, "sfnt"))]);
  console.log(`${face.file}: ${Math.ceil(woff2.length / 1000)} kB`);
}
writeFileSync(join(folder, "advances.json"), asLines(advanceTables(faces)));

/** One letter a line, to be readable as a difference, in the formatter's own way. */
function asLines(tables: object): string {
  const spaced = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const members = Object.entries(value).map(([key, member]) => `"${key}": ${spaced(member)}`);
    return `{ ${members.join(", ")} }`;
  };
  const parts = Object.entries(tables).map(([name, table]) => {
    if (Array.isArray(table)) return `  "${name}": ${spaced(table)}`;
    const lines = Object.entries(table).map(([key, value]) => `    ${JSON.stringify(key)}: ${spaced(value)}`);
    return `  "${name}": {\n${lines.join(",\n")}\n  }`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}
