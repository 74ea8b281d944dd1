import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CheckedSource, parseFile } from "../check/check-file.ts";
import { checkFiles } from "../check/check-files.ts";
import type { Contents } from "../check/context.ts";
import { publishedFiles } from "../check/file-kinds.ts";
import { formatFile } from "../check/format-file.ts";
import { items, member } from "../check/json-pointer.ts";
import { previewFile } from "../import/preview-file.ts";
import { placedAt, pointOf, withPrecision } from "./draft-place.ts";
import { type JsonEdit, valueAt } from "./json-edit.ts";
import { DraftJudge, recordIn } from "./judge-draft.ts";
import { nothingProposed, proposalFile, withDraft } from "./propose-change.ts";
import { draftOf, editedDraft, finishedDraft, type RecordDraft, withNewSource } from "./record-draft.ts";

const data = join(import.meta.dirname, "..", "..", "..", "data");
const published = publishedFiles.map(
  (name): CheckedSource => ({ name, bytes: readFileSync(join(data, name)) }),
);
const countries: unknown = JSON.parse(readFileSync(join(data, "basemap", "countries.geojson"), "utf8"));
const contents: Contents = Object.fromEntries(
  published.map(parseFile).map(({ kind, content }) => [kind, content]),
);
const ID = "kahrizak-morgue-2026-01-10";
const CLAIMS = "/incident/properties/claims";
const kahrizak = draftOf(recordIn(contents.incidents, "features", ID));
const judge = new DraftJudge(contents, countries, ID);
const errors = (draft: RecordDraft, by = judge) =>
  by
    .findings(draft)
    .filter(({ level }) => level === "error")
    .map(({ pointer, class: kind }) => `${pointer} ${kind}`);
const set = (draft: RecordDraft, pointer: string, value: unknown) =>
  editedDraft(draft, { kind: "set", pointer, value });

/** What comes of a draft: the files that would be saved, and whether the record's own commands take them. */
function proposed(draft: RecordDraft) {
  const proposal = withDraft(nothingProposed, finishedDraft(draft, judge), ID);
  const preview = previewFile(proposalFile("incidents.geojson", proposal), {
    published,
    countries,
    day: "2026-11-22",
    proposal,
  });
  const saved = Object.entries({ "incidents.geojson": preview.incidents, "sources.json": preview.sources })
    .filter(([, text]) => text !== null)
    .map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text ?? "") }));
  const checked = checkFiles(saved, { published: () => published, countries: () => countries });
  return {
    preview,
    saved,
    errors: checked.flatMap(({ findings }) => findings).filter(({ level }) => level === "error"),
  };
}

/** A draft with a claim more, by a new origin on a new page. */
function withNewClaim(draft: RecordDraft): RecordDraft {
  const { length } = items(valueAt(draft, CLAIMS));
  const claim = {
    ...Object(items(valueAt(draft, CLAIMS))[0]),
    origin: "",
    document: "",
    low: 7,
    high: 7,
    qualifier: null,
  };
  const insert: JsonEdit = { kind: "insert", pointer: CLAIMS, index: length, value: claim };
  const isTaken = (id: string) => judge.isSourceTaken(id);
  const at = (field: string) => ({ pointer: `${CLAIMS}/${length}/${field}`, isTaken });
  const entered = withNewSource(
    withNewSource(editedDraft(draft, insert), "origins", at("origin")),
    "documents",
    at("document"),
  );
  const values = {
    "/origins/0/name_en": "Morgue Workers' Circle",
    "/origins/0/name_fa": "حلقهٔ کارکنان",
    "/origins/0/short_en": "Workers' Circle",
    "/origins/0/short_fa": "حلقهٔ کارکنان",
    "/origins/0/kind": "other",
    "/documents/0/publisher": "Circle",
    "/documents/0/title": "A page of theirs",
    "/documents/0/url": "https://example.org/circle",
    "/documents/0/published": "2026-01-20",
    "/documents/0/language": "fa",
  };
  return Object.entries(values).reduce((now, [pointer, value]) => set(now, pointer, value), entered);
}

describe("a draft", () => {
  test("of a published incident has nothing wrong in it", () => expect(errors(kahrizak)).toEqual([]));

  test("is judged field by field, by the rules of the record", () => {
    expect(errors(set(kahrizak, "/incident/properties/title_fa", "Title"))).toEqual([
      "/incident/properties/title_fa text.wrong-script",
    ]);
    expect(errors(set(kahrizak, `${CLAIMS}/0/low`, 0))).toEqual([`${CLAIMS}/0/low claims.zero`]);
    expect(errors(set(kahrizak, `${CLAIMS}/0/origin`, "nobody"))).toEqual([
      `${CLAIMS}/0/origin schema.reference`,
    ]);
  });

  test("of a new incident may not take an id that another has", () => {
    const fresh = new DraftJudge(contents, countries, null);
    expect(errors(kahrizak, fresh)).toContain("/incident/id id.duplicate");
  });

  test("with a new claim by a new origin on a new page is handed on under ids that say what they are", () => {
    const finished = finishedDraft(withNewClaim(kahrizak), judge);
    const claim = items(valueAt(finished, CLAIMS)).at(-1);
    expect(claim).toMatchObject({ origin: "workers-circle", document: "circle-2026-01-20" });
    expect(finished.origins).toMatchObject([{ id: "workers-circle", family: "workers-circle" }]);
    expect(valueAt(finished, "/incident/properties/documents")).toContain("circle-2026-01-20");
    expect(errors(finished)).toEqual([]);
  });

  test("leaves out new origins and pages that nothing refers to any more", () => {
    const dropped = editedDraft(withNewClaim(kahrizak), {
      kind: "remove",
      pointer: CLAIMS,
      index: items(valueAt(kahrizak, CLAIMS)).length,
    });
    expect(finishedDraft(dropped, judge)).toMatchObject({ origins: [], documents: [] });
  });
});

describe("what is saved", () => {
  test("of an untouched draft is what is published, to the byte", () => {
    const { preview } = proposed(kahrizak);
    expect(preview.changes).toEqual([]);
    expect(preview.incidents).toBe(readFileSync(join(data, "incidents.geojson"), "utf8"));
    expect(preview.sources).toBeNull();
  });

  test("is in canonical form, has no errors, and reads back as it was edited", () => {
    const { preview, saved, errors: found } = proposed(withNewClaim(kahrizak));
    expect(found).toEqual([]);
    expect(saved.map(({ name }) => name)).toEqual(["incidents.geojson", "sources.json"]);
    for (const file of saved) expect(formatFile(file)).toMatchObject({ kind: "formatted", isSame: true });
    const claims = preview.dataset.incidents.find(({ id }) => id === ID)?.claims;
    expect(claims?.at(-1)).toMatchObject({ low: 7, origin: { id: "workers-circle" } });
    expect(preview.changes).toMatchObject([{ kind: "changed", id: ID }]);
  });

  test("leaves out an incident with errors, and one whose new page has errors, and says so", () => {
    const broken = proposed(set(kahrizak, "/incident/properties/graphic", "no"));
    expect(broken.preview).toMatchObject({ refused: 1, changes: [] });
    const page = proposed(set(withNewClaim(kahrizak), "/documents/0/url", "ftp://example.org"));
    expect(page.preview).toMatchObject({ refused: 1, changes: [], sources: expect.any(String) });
    expect(page.preview.findings.map(({ pointer }) => pointer)).toContain("/documents/0/url");
    expect(page.errors).toEqual([]);
  });
});

describe("a place", () => {
  const place = (incident: unknown, lon: number, lat: number) =>
    placedAt(incident, [lon, lat], judge.outline);
  const field = (incident: unknown, key: string) => member(member(incident, "properties"), key);

  test("is rounded to its precision, and its province follows from the point", () => {
    const { incident, province } = place(draftOf().incident, 59.60589, 36.29742);
    expect(pointOf(incident)).toEqual([59.606, 36.297]);
    expect(province).toBe("IR-09");
    expect([
      field(incident, "province"),
      field(incident, "place_precision"),
      field(incident, "place_radius_km"),
    ]).toEqual(["IR-09", "city", 5]);
  });

  test("abroad leaves the province as it was", () => {
    const { incident, province } = place(kahrizak.incident, 44.4, 33.3);
    expect(province).toBeNull();
    expect(field(incident, "province")).toBe(field(kahrizak.incident, "province"));
  });

  test("known only to the province has no point, and known to the country no province", () => {
    const provincial = withPrecision(kahrizak.incident, "province");
    expect(pointOf(provincial)).toBeUndefined();
    expect(errors({ ...kahrizak, incident: provincial })).toEqual([]);
    expect(errors({ ...kahrizak, incident: withPrecision(kahrizak.incident, "country") })).toEqual([]);
  });
});
