import { type RowTranslator, type Translation, translateRows } from "./foreign-row.ts";
import { readDay, readNumber } from "./read-cell.ts";
import type { Table } from "./table.ts";

/*
 * UCDP GED's columns as its codebook describes them (ucdp.uu.se/downloads, "UCDP Georeferenced Event Dataset Codebook").
 * date_prec: 1 the exact date; 2 within 2 to 6 days; 3 the week; 4 within 8 to 30 days, or the month; 5 longer than a month,
 * at most a year. where_prec: 1 the exact location; 2 within some 25 km of a known point, which is coded; 3 only the second
 * order division (county), coded at its centroid; 4 only the first order division (province), likewise; 5 a linear feature or
 * an area without defined borders; 6 only the country; 7 international waters or airspace.
 */

const used = [
  "date_start",
  "date_end",
  "date_prec",
  "where_prec",
  "where_coordinates",
  "adm_1",
  "latitude",
  "longitude",
  "source_article",
  "source_office",
  "source_date",
  "source_headline",
  "best",
  "high",
  "low",
  "type_of_violence",
  "event_clarity",
];

/** A table with UCDP GED's columns as rows of the template. `low` and `high` keep their bounds; `best`, a choice between sources, goes into the note. */
export function translateGed(table: Table): Translation {
  return translateRows(table, used, (row) => {
    translateDays(row);
    translatePlace(row);
    translateSource(row);
    translateDeaths(row);
  });
}

const datePrecisions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "1": "day",
    "2": "range",
    "3": "week",
    "4": "month",
    "5": "range",
  }),
);

function translateDays(row: RowTranslator): void {
  const start = readDay(row.text("date_start"))?.value;
  const end = readDay(row.text("date_end"))?.value;
  if (start) row.fill("date_start", start, "date_start");
  else row.copy("date_start", "date_start");
  if (end) row.fill("date_end", end, "date_end");
  else row.copy("date_end", "date_end");
  const precision = datePrecisions.get(row.text("date_prec"));
  if (precision === undefined) row.refuse("date_prec", "1 to 5");
  else
    row.fill(
      "date_precision",
      start === end ? "day" : precision === "day" ? "range" : precision,
      "date_prec",
    );
}

/** The place's precision and, where GED states one, its radius in kilometres. */
const wherePrecisions: ReadonlyMap<string, { readonly precision: string; readonly km?: string }> = new Map(
  Object.entries({
    "1": { precision: "city" },
    "2": { precision: "county", km: "25" },
    "3": { precision: "county" },
    "4": { precision: "province" },
    "6": { precision: "country" },
  }),
);

const centroid = "a place; GED's point is taken, which is the middle of the county";

function translatePlace(row: RowTranslator): void {
  row.copy("place_en", "where_coordinates");
  const where = wherePrecisions.get(row.text("where_prec"));
  if (where === undefined) {
    row.refuse("where_prec", "1, 2, 3, 4 or 6: GED's 5 and 7 are no places that the record can hold");
    return;
  }
  row.fill("place_precision", where.precision, "where_prec");
  if (where.precision !== "country") row.copy("province", "adm_1");
  if (where.km !== undefined) row.fill("place_radius_km", where.km, "where_prec");
  if (where.precision === "city" || where.precision === "county") {
    row.copy("lon", "longitude");
    row.copy("lat", "latitude");
    if (row.text("where_prec") === "3")
      row.assume("where_prec", centroid, "write the place if the source gives it");
  } else {
    const expected = `a place; only the ${where.precision} is taken: GED's point is its middle`;
    row.assume("where_prec", expected, "write the place if the source gives it");
  }
}

function translateSource(row: RowTranslator): void {
  row.copy("origin", "source_office");
  row.copy("document_publisher", "source_office");
  row.copy("document_title", "source_headline");
  const published = readDay(row.text("source_date"))?.value;
  if (published) row.fill("document_published", published, "source_date");
  if (row.text("source_office") !== "") return;
  row.copy("origin", "source_article");
}

function translateDeaths(row: RowTranslator): void {
  row.fill("measure", "killed", "best");
  row.fill("status", "reported", "best");
  row.fill("category", "killing", "type_of_violence");
  row.fill("graphic", "true", "best");
  for (const bound of ["low", "high"] as const) {
    if (readNumber(row.text(bound)) === 0)
      row.assume(
        bound,
        "a number that a source states; none is taken: GED writes 0 where there is none",
        "write what the source itself counts",
      );
    else row.copy(bound, bound);
  }
  const best = readNumber(row.text("best"));
  if (best === undefined || row.text("low") === row.text("high")) return;
  row.fill("note_en", `UCDP's best estimate: ${best}`, "best");
  row.fill("note_fa", `برآورد مرجح پایگاه: ${persianDigits(best)}`, "best");
}

function persianDigits(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}
