import { addDays, type Day } from "../day.ts";
import { type RowTranslator, type Translation, translateRows } from "./foreign-row.ts";
import { readDay, readNumber } from "./read-cell.ts";
import type { Table } from "./table.ts";

/*
 * ACLED's columns as its codebook describes them (acleddata.com/knowledge-base/codebook; its codes compared with their
 * rendering in the R package mapme.biodiversity, calc_fatalities_acled). time_precision: 1 the day is stated; 2 some time in a
 * week, dated to its middle; 3 some time in a month, dated to its middle. geo_precision: 1 a particular town; 2 a small part of
 * a region, or near a town, placed at a town there; 3 a larger region, placed at a natural feature that the source names (a
 * forest, a border area) or, without any, at the provincial capital.
 */

const used = [
  "event_id_cnty",
  "event_date",
  "time_precision",
  "event_type",
  "sub_event_type",
  "admin1",
  "location",
  "latitude",
  "longitude",
  "geo_precision",
  "source",
  "notes",
  "fatalities",
];

/** A table with ACLED's columns as rows of the template. Persian texts, pages and some words it cannot give: they are told as missing. */
export function translateAcled(table: Table): Translation {
  return translateRows(table, used, (row) => {
    translateDay(row);
    translatePlace(row);
    translateEvent(row);
    translateFatalities(row);
  });
}

function translateDay(row: RowTranslator): void {
  const day = readDay(row.text("event_date"))?.value;
  const precision = row.text("time_precision") || "1";
  if (day === undefined) {
    row.copy("date_start", "event_date");
    return;
  }
  const [start, end] = span(day, precision) ?? [day, day];
  row.fill("date_start", start, "event_date");
  row.fill("date_end", end, "event_date");
  row.fill("date_precision", precision === "2" ? "week" : precision === "3" ? "month" : "day", "event_date");
  if (precision === "2" || precision === "3") {
    const expected = `the days; ${start} to ${end} is taken, the ${precision === "2" ? "week around" : "month of"} that day`;
    row.assume("time_precision", expected, "correct the days if the source states them");
  } else if (precision !== "1") row.refuse("time_precision", "1, 2 or 3");
}

function span(day: Day, precision: string): [Day, Day] | undefined {
  if (precision === "2") return [addDays(day, -3), addDays(day, 3)];
  return precision === "3" ? monthOf(day) : undefined;
}

/** First and last day of a day's month. */
function monthOf(day: Day): [Day, Day] {
  const first = addDays(day, 1 - Number(day.slice(8)));
  const next = addDays(first, 31);
  return [first, addDays(next, -Number(next.slice(8)))];
}

function translatePlace(row: RowTranslator): void {
  row.copy("province", "admin1");
  row.copy("place_en", "location");
  const precision = row.text("geo_precision");
  if (precision === "3") {
    row.fill("place_precision", "province", "geo_precision");
    row.assume(
      "geo_precision",
      "a place; only the province is taken: ACLED's point stands for a larger region, often at its capital",
      "write the place if the source gives it",
    );
    return;
  }
  row.copy("lon", "longitude");
  row.copy("lat", "latitude");
  if (precision === "1") row.fill("place_precision", "city", "geo_precision");
  else if (precision === "2") row.fill("place_precision", "county", "geo_precision");
  else row.refuse("geo_precision", "1, 2 or 3");
}

/** Kinds of event that mean one category of ours beyond doubt. */
const categories: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "peaceful protest": "protest",
    "protest with intervention": "protest",
    "violent demonstration": "protest",
    arrests: "arrest",
    "abduction/forced disappearance": "enforced-disappearance",
    "looting/property destruction": "arson-or-damage",
  }),
);

function translateEvent(row: RowTranslator): void {
  const kind = row.text("sub_event_type") || row.text("event_type");
  const deaths = readNumber(row.text("fatalities")) ?? 0;
  const category = deaths > 0 ? "killing" : categories.get(kind.toLowerCase());
  if (category) row.fill("category", category, "sub_event_type");
  if (deaths > 0) row.fill("graphic", "true", "fatalities");
  const place = row.text("location");
  if (kind !== "" && place !== "") row.fill("title_en", `${kind} in ${place}`, "sub_event_type");
  row.copy("summary_en", "notes");
}

/** ACLED writes 0 where no deaths were reported to it: that is no count of ours. */
function translateFatalities(row: RowTranslator): void {
  row.copy("origin", "source");
  row.fill("measure", "killed", "fatalities");
  row.fill("status", "reported", "fatalities");
  if (readNumber(row.text("fatalities")) !== 0) {
    row.copy("low", "fatalities");
    row.copy("high", "fatalities");
    return;
  }
  row.fill("note_en", "ACLED states no deaths", "fatalities");
  row.fill("note_fa", "در این منبع مرگی ذکر نشده است", "fatalities");
  row.assume(
    "fatalities",
    "a number that a source states; none is taken: ACLED writes 0 where no deaths were reported",
    "write what the source itself counts",
  );
}
