import { describe, expect, test } from "vitest";
import { incidentsFile } from "../../../tests/builders/files.ts";
import { errorsOf, good, importText } from "../../../tests/builders/import-text.ts";
import type { ImportOutcome } from "./import-file.ts";

describe("GeoJSON", () => {
  test("of the record's own form is taken as it is, its findings at its own lines", () => {
    const text = JSON.stringify(incidentsFile(good, { ...good, id: "Bad Id" }), null, 1);
    const outcome = importText(text, { name: "new.geojson" });
    expect(outcome.incidents.map(({ outcome: came }) => came)).toEqual(["new", "refused"]);
    const finding = outcome.findings.find(({ level }) => level === "error");
    expect(text.split("\n")[(finding?.line ?? 0) - 1]).toContain('"Bad Id"');
    expect(finding?.pointer).toBe("/features/1/id");
  });

  test("of somebody else's is mapped by the names of its properties", () => {
    const properties = {
      title: "Deaths in Ilam",
      date: "2026-01-08",
      city: "Ilam",
      source: "HRANA",
      precision: "City",
    };
    const feature = {
      type: "Feature",
      geometry: { type: "Point", coordinates: [46.4201234, 33.64] },
      properties,
    };
    const outcome = importText(JSON.stringify(incidentsFile(feature)), { name: "foreign.geojson" });
    const [draft = ""] = outcome.template.split("\r\n").slice(1);
    expect(draft).toContain("deaths-ilam-2026-01-08,Deaths in Ilam");
    expect(draft).toContain("city,46.42,33.64,5,IR-16");
    expect(draft).toContain(",hrana,");
    expect(outcome.incidents[0]?.outcome).toBe("refused");
  });

  test("that is broken is told by the rules of JSON", () => {
    expect(errorsOf(importText('{"features": [', { name: "x.geojson" }))).toEqual([
      expect.stringContaining("json.truncated"),
    ]);
  });
});

describe("ACLED", () => {
  const head =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities";
  const acled = (cells: string) => importText(`${head}\n${cells}`);
  const draftOf = (outcome: ImportOutcome) => {
    const [columns = "", cells = ""] = outcome.template.split("\r\n");
    return Object.fromEntries(columns.split(",").map((column, index) => [column, cells.split(",")[index]]));
  };

  test("a day, a town and a source are taken over; what it cannot give is told as missing", () => {
    const outcome = acled(
      "IRN1,08 January 2026,1,Protests,Peaceful protest,Ilam,Ilam,33.6400,46.4200,1,HRANA,People gathered.,2",
    );
    expect(draftOf(outcome)).toMatchObject({
      date_start: "2026-01-08",
      date_precision: "day",
      place_en: "Ilam",
      place_precision: "city",
      lon: "46.42",
      province: "IR-16",
      origin: "hrana",
      measure: "killed",
      low: "2",
      high: "2",
      category: "killing",
      summary_en: "People gathered.",
    });
    expect(errorsOf(outcome).map((line) => line.split(" ").slice(1, 4).join(" "))).toEqual([
      "/row 2 schema.required",
      "/row 2/title_fa schema.blank",
      "/row 2/summary_fa schema.blank",
      "/row 2/place_fa schema.blank",
    ]);
  });

  test("its 0 is no figure: it means that no deaths were reported", () => {
    const outcome = acled("IRN1,2026-01-08,1,Protests,Peaceful protest,Ilam,Ilam,33.64,46.42,1,HRANA,N.,0");
    expect(draftOf(outcome)).toMatchObject({ low: "", high: "", category: "protest", graphic: "" });
    expect(outcome.findings.filter(({ found }) => found === "fatalities 0")).toHaveLength(1);
  });

  test("a week stays a week, and a province's capital is no place", () => {
    const outcome = acled("IRN1,2026-01-08,2,Protests,Peaceful protest,Ilam,Ilam,33.64,46.42,3,HRANA,N.,1");
    expect(draftOf(outcome)).toMatchObject({
      date_start: "2026-01-05",
      date_end: "2026-01-11",
      date_precision: "week",
      place_precision: "province",
      lon: "",
      lat: "",
    });
  });

  test("a month is the whole month", () => {
    const outcome = acled("IRN1,2026-02-14,3,Protests,Peaceful protest,Ilam,Ilam,33.64,46.42,2,HRANA,N.,1");
    expect(draftOf(outcome)).toMatchObject({
      date_start: "2026-02-01",
      date_end: "2026-02-28",
      date_precision: "month",
      place_precision: "county",
    });
  });

  test("several sources in one cell are not one origin", () => {
    const outcome = acled(
      "IRN1,2026-01-08,1,Protests,Peaceful protest,Ilam,Ilam,33.64,46.42,1,HRANA; Hengaw,N.,1",
    );
    expect(errorsOf(outcome)).toContainEqual(expect.stringContaining('schema.reference "HRANA; Hengaw"'));
  });
});

describe("UCDP GED", () => {
  const head =
    "id,date_start,date_end,date_prec,where_prec,where_coordinates,adm_1,latitude,longitude,source_office,source_headline,source_date,type_of_violence,best,high,low";

  test("low and high stay what they are, and its best estimate is a note", () => {
    const outcome = importText(
      `${head}\n1,2026-01-08 00:00:00.000,2026-01-09 00:00:00.000,2,1,Ilam town,Ilam province,33.64,46.42,HRANA,A page,2026-01-10,3,12,20,10`,
    );
    const { template } = outcome;
    expect(template).toContain("2026-01-08,2026-01-09,range");
    expect(template).toContain("killed,10,20,,,,reported,hrana,page,UCDP's best estimate: 12");
    expect(template).toContain("city,46.42,33.64,5,IR-16,true");
  });

  const line = (where: string) =>
    `${head}\n1,2026-01-08,2026-01-08,1,${where},Ilam,Ilam province,33.64,46.42,HRANA,A page,2026-01-10,3,1,1,1`;

  test("some 25 km around a point are its radius, and the middle of a county is told as one", () => {
    expect(importText(line("2")).template).toContain(",county,46.42,33.64,25,IR-16,");
    const county = importText(line("3"));
    expect(county.template).toContain(",county,46.42,33.64,25,IR-16,");
    expect(county.findings.map(({ found, level }) => `${level} ${found}`)).toContain("hint where_prec 3");
  });

  test.each([
    ["1", "2026-01-08", "day"],
    ["2", "2026-01-12", "range"],
    ["3", "2026-01-14", "week"],
    ["4", "2026-01-31", "month"],
    ["5", "2026-04-30", "range"],
  ])("date_prec %s, up to %s, is a %s", (precision, end, means) => {
    const cells = `1,2026-01-08,${end},${precision},1,Ilam,Ilam province,33.64,46.42,HRANA,A page,2026-01-10,3,1,1,1`;
    expect(importText(`${head}\n${cells}`).template).toContain(`2026-01-08,${end},${means}`);
  });

  test("the middle of a province is no place, and borderless areas and the sea are refused", () => {
    expect(importText(line("4")).template).toContain(",province,,,,IR-16,");
    expect(errorsOf(importText(line("5")))).toContainEqual(
      expect.stringContaining("schema.enum where_prec 5"),
    );
    expect(errorsOf(importText(line("7")))).toContainEqual(
      expect.stringContaining("schema.enum where_prec 7"),
    );
  });
});
