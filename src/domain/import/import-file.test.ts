import { describe, expect, test } from "vitest";
import { errorsOf, firstOf, good, ID, importText, row } from "../../../tests/builders/import-text.ts";

describe("a table of the template", () => {
  test("is taken when all is right, without a finding", () => {
    const outcome = importText(row());
    expect(outcome.findings).toEqual([]);
    expect(outcome.incidents).toEqual([{ id: good.id, title: "Deaths in Ilam", outcome: "new" }]);
    expect(firstOf(outcome)).toEqual(good);
  });

  test("every rule of the record is asked, at the line and column of the cell", () => {
    const outcome = importText(row({ low: "0", qualifier: "at lest", title_fa: "Deaths" }));
    const told = errorsOf(outcome).map((line) => line.split(" ").slice(1, 4).join(" "));
    expect(told).toEqual([
      expect.stringContaining("/row 2/title_fa text."),
      expect.stringContaining("claims.zero"),
      expect.stringContaining("schema.enum"),
    ]);
    expect(outcome.incidents[0]?.outcome).toBe("refused");
    expect(JSON.parse(outcome.files.incidents).features).toEqual([]);
  });

  test("an id is proposed, the province taken from the point, what is left out of the days filled in", () => {
    const outcome = importText(
      row({ id: "", province: "", date_end: "", date_precision: "", documents: "" }),
    );
    expect(errorsOf(outcome)).toEqual([]);
    expect(firstOf(outcome)).toEqual(good);
  });

  test("a province, an origin and a page may be written by their names, a page by its address", () => {
    const outcome = importText(
      row({
        province: "استان ایلام",
        origin: "خبرگزاری هرانا",
        document: "http://example.org/page/#top",
        documents: "page",
      }),
    );
    expect(errorsOf(outcome)).toEqual([]);
    expect(firstOf(outcome)).toEqual(good);
  });

  test("near misses are named, not taken", () => {
    const outcome = importText(
      row({ province: "Ilm", origin: "Hengav", document: "https://example.org/pages", documents: "" }),
    );
    expect(errorsOf(outcome)).toEqual([
      expect.stringMatching(/^2:\d+ \/row 2\/province schema.enum "Ilm" -> did you mean Ilam/),
      expect.stringMatching(/\/row 2\/origin schema.reference "Hengav" -> did you mean "hengaw"\?$/),
      expect.stringMatching(/\/row 2\/document schema.reference .*did you mean "page"/),
    ]);
  });

  test("rows with one id are one incident with several claims", () => {
    const second = {
      id: ID,
      measure: "injured",
      low: "3",
      high: "3",
      status: "reported",
      origin: "hengaw",
      document: "other",
    };
    const outcome = importText(row({ documents: "" }, second));
    expect(errorsOf(outcome)).toEqual([]);
    const { claims, documents } = firstOf(outcome).properties;
    expect(claims.map(({ measure }: { measure: string }) => measure)).toEqual(["killed", "injured"]);
    expect(documents).toEqual(["page", "other"]);
  });

  test("rows of one incident that contradict each other are refused", () => {
    const outcome = importText(row({}, { id: ID, title_en: "Deaths in Abdanan" }));
    expect(errorsOf(outcome)).toEqual([
      expect.stringMatching(/^3:\d+ \/row 3\/title_en import.contradiction "Deaths in Abdanan"/),
    ]);
  });

  test("a page that the record does not have is entered with it", () => {
    const outcome = importText(
      row({
        document: "",
        documents: "",
        document_title: "A new page",
        document_publisher: "Kurdpa",
        document_url: "https://example.net/new",
        document_published: "2026-01-12",
        document_language: "en",
      }),
    );
    expect(errorsOf(outcome)).toEqual([]);
    expect(outcome.documents).toEqual(["kurdpa-2026-01-12"]);
    const { documents } = JSON.parse(outcome.files.sources);
    expect(documents.at(-1)).toMatchObject({
      id: "kurdpa-2026-01-12",
      title: "A new page",
      published: "2026-01-12",
      via: null,
    });
    expect(firstOf(outcome).properties.documents).toEqual(["kurdpa-2026-01-12"]);
  });

  test("a new page with an error keeps out the incident that needs it", () => {
    const outcome = importText(
      row({
        document: "",
        documents: "",
        document_title: "T",
        document_publisher: "P",
        document_url: "ftp://example.net/",
        document_language: "en",
      }),
    );
    expect(errorsOf(outcome)).toEqual([expect.stringContaining("/row 2/document_url url.scheme")]);
    expect(outcome.documents).toEqual([]);
    expect(outcome.incidents[0]?.outcome).toBe("refused");
  });

  test("a day of the Solar Hijri calendar is converted and said to be; one that could be two is refused", () => {
    const converted = importText(row({ date_start: "1404-10-18", date_end: "1404-10-18" }));
    expect(firstOf(converted)).toEqual(good);
    expect(converted.findings.map(({ class: kind }) => kind)).toEqual(["import.assumed", "import.assumed"]);
    expect(errorsOf(importText(row({ as_of: "09/01/2026" })))).toEqual([
      expect.stringContaining("as_of date.format"),
    ]);
  });

  test("swapped numbers are recognised", () => {
    expect(errorsOf(importText(row({ lon: "33.64", lat: "46.42" })))).toEqual([
      expect.stringContaining("coord.swapped"),
    ]);
  });

  test("a column that is missing is told once, not for every row", () => {
    const text = row()
      .split("\r\n")
      .map((line) =>
        line
          .split(",")
          .filter((_, index) => index !== 2)
          .join(","),
      )
      .join("\r\n");
    expect(errorsOf(importText(`${text}\r\n`))).toEqual([
      expect.stringContaining("import.column-missing no column title_fa"),
    ]);
  });

  test("a column that says nothing to us is named, with the one that may be meant", () => {
    const [head = "", own = ""] = row().split("\r\n");
    const outcome = importText(`${head},measur\r\n${own},x`);
    expect(outcome.findings).toMatchObject([
      { class: "import.column", level: "warning", line: 1, mend: "did you mean measure?" },
    ]);
  });

  test("Excel's byte order mark, semicolons and decimal commas are read", () => {
    const [head = "", own = ""] = row({ lon: "46,42", lat: "33,64" }).split("\r\n");
    const cells = own
      .slice(1, -1)
      .split('","')
      .map((cell) => `"${cell}"`);
    const outcome = importText(`\ufeff${head.replaceAll(",", ";")}\r\n${cells.join(";")}`);
    expect(outcome.findings).toEqual([]);
    expect(firstOf(outcome)).toEqual(good);
  });
});

describe("incidents that the record has", () => {
  test("are left alone when they say the same", () => {
    const outcome = importText(row(), { existing: [good] });
    expect(outcome.incidents[0]?.outcome).toBe("unchanged");
    expect(outcome.findings).toEqual([]);
  });

  test("are not overwritten unless that is asked for", () => {
    const text = row({ low: "14" });
    expect(errorsOf(importText(text, { existing: [good] }))).toEqual([
      expect.stringContaining("id.duplicate"),
    ]);
    const outcome = importText(text, { existing: [good], replaces: true });
    expect(outcome.incidents[0]?.outcome).toBe("replaced");
    expect(firstOf(outcome).properties.claims[0].low).toBe(14);
  });

  test("the others are kept as they are when one is refused", () => {
    const text = row({ id: "", title_en: "Deaths elsewhere", low: "0" });
    const { files: written } = importText(text, { existing: [good] });
    expect(JSON.parse(written.incidents).features).toEqual([good]);
  });
});

test("what is no text, or empty, is told as such", () => {
  expect(errorsOf(importText(""))).toEqual([expect.stringContaining("import.table an empty table")]);
  expect(errorsOf(importText("PK\u0003\u0004"))).toEqual([expect.stringContaining("encoding.not-text")]);
});
