import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkCommand } from "../check-command.ts";
import { DATA } from "../published-files.ts";
import { newCommand } from "./new-command.ts";

let folder = "";
const data = () => join(folder, "data");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "new-incident-"));
  cpSync(DATA, data(), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What happens when these lines are typed and the input then ends. */
async function typed(...lines: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const said: string[] = [];
  output.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  input.end(lines.map((line) => `${line}\n`).join(""));
  const code = await newCommand({ from: folder, data: data(), input, output });
  return { code, said: said.join("") };
}

const texts = [
  "Three men shot in the bazaar of Ilam",
  "تیراندازی به سه مرد در بازار ایلام",
  "Kurdpa names three men shot dead at the bazaar of Ilam.",
  "کردپا نام سه مرد را آورده است که در بازار ایلام به ضرب گلوله کشته شدند.",
];
const days = ["killing", "1404-10-18", "", ""];
const place = ["Bazaar, Ilam", "بازار، ایلام", "neighbourhood", "33.6374, 46.4227", "", ""];
const page = ["new", "Kurdpa", "Three men killed in Ilam", "https://kurdpa.net/en/ilam", "2026-01-10", "en"];
const claim = ["killed", "at least 3", "people", "kurdpa", ...page, "2026-01-09", "reported", "", "no"];
const rest = ["", "", "yes", ""];
const ID = "three-men-shot-bazaar-ilam-2026-01-08";

function incidentsNow(): { readonly id: string }[] {
  return JSON.parse(readFileSync(join(data(), "incidents.geojson"), "utf8")).features;
}

describe("a new incident", () => {
  test("is asked for, shown whole, and added in canonical form with its new page", async () => {
    const { code, said } = await typed(...texts, ...days, ...place, ...claim, ...rest, "yes");
    expect(code).toBe(0);
    expect(said).toContain("claim: killed: at least 3 (people), says Kurdpa, reported, as of 2026-01-09");
    expect(incidentsNow().at(-1)).toMatchObject({
      id: ID,
      geometry: { type: "Point", coordinates: [46.423, 33.637] },
      properties: {
        date_start: "2026-01-08",
        date_precision: "day",
        province: "IR-16",
        place_radius_km: 2,
        claims: [{ low: 3, high: null, qualifier: "at-least", document: "kurdpa-2026-01-10" }],
        documents: ["kurdpa-2026-01-10"],
      },
    });
    const { output } = checkCommand(["data/incidents.geojson", "data/sources.json"], folder);
    expect(output).toContain("2 files checked: 0 errors");
  });

  test("is said to be understood in which calendar, with the weekday", async () => {
    const { said } = await typed(...texts, ...days);
    expect(said).toContain("= Thursday 2026-01-08, Dey 18, 1404 AP");
  });

  test("is not added when that is declined", async () => {
    const before = incidentsNow().length;
    const { code, said } = await typed(...texts, ...days, ...place, ...claim, ...rest, "no");
    expect(code).toBe(0);
    expect(said).toContain("Nothing added.");
    expect(incidentsNow()).toHaveLength(before);
  });
});

describe("an answer", () => {
  test("is judged by the record's rules, and asked for again", async () => {
    const { said } = await typed("Three men shot", "Three men", "سه مرد");
    expect(said).toContain("expected a text in Persian");
    expect(said.match(/The same in Persian: /g)?.length).toBeGreaterThanOrEqual(2);
  });

  test("in the wrong country is told so", async () => {
    const { said } = await typed(...texts, ...days, ...place.slice(0, 3), "33.3, 44.4");
    expect(said).toMatch(/\[44\.4,33\.3\] lies in Iraq/);
  });

  test("that fits several is told with their numbers; a number behind # chooses", async () => {
    const { said } = await typed(...texts, ...days, ...place, "killed", "3", "", "iran human", "#4");
    expect(said).toContain("several are called so");
    expect(said).toContain("#4 Iran Human Rights (IHR) (iran-human-rights)");
    expect(said).toContain("= Iran Human Rights (IHR) (iran-human-rights)");
  });

  test('is taken back by "<", and explained by "?"', async () => {
    const { said } = await typed(
      "?",
      "First try of a title",
      "<",
      ...texts,
      ...days,
      ...place,
      ...claim,
      ...rest,
      "yes",
    );
    expect(said).toContain("What happened, in one line of English, without names of private individuals.");
    expect(incidentsNow().at(-1)?.id).toBe(ID);
  });

  test("of 0 is no figure", async () => {
    const { said } = await typed(...texts, ...days, ...place, "killed", "0");
    expect(said).toContain("nothing where no number is stated, never 0");
  });
});

describe("a conversation that is broken off", () => {
  test("leaves the record alone and keeps the answers; the next one goes on from there", async () => {
    const before = readFileSync(join(data(), "incidents.geojson"), "utf8");
    const first = await typed(...texts, ...days);
    expect(first.code).toBe(1);
    expect(first.said).toContain("The answers are kept in new-incident.draft.json");
    expect(readFileSync(join(data(), "incidents.geojson"), "utf8")).toBe(before);
    const second = await typed(...place, ...claim, ...rest, "yes");
    expect(second.said).toContain("Going on after the 8 answers");
    expect(incidentsNow().at(-1)?.id).toBe(ID);
    expect(existsSync(join(folder, "new-incident.draft.json"))).toBe(false);
  });

  test("before the first answer leaves nothing behind", async () => {
    const { code } = await typed();
    expect(code).toBe(1);
    expect(existsSync(join(folder, "new-incident.draft.json"))).toBe(false);
  });
});
