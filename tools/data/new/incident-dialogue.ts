import { mostDecimals, roundedTo } from "../../../src/domain/check/coordinate-precision.ts";
import type { LonLat } from "../../../src/domain/check/lon-lat.ts";
import type { Day } from "../../../src/domain/day.ts";
import { usualRadiusKm } from "../../../src/domain/import/draft-incident.ts";
import { proposeId } from "../../../src/domain/import/propose-id.ts";
import { readDecimal, readList } from "../../../src/domain/import/read-cell.ts";
import { readPoint } from "../../../src/domain/import/read-point.ts";
import {
  categories,
  type PlacePrecision,
  type ProvinceId,
  placePrecisions,
} from "../../../src/domain/vocabulary.ts";
import { dayAnswer, wordOptions, yesAnswer } from "./answers.ts";
import { ClaimDialogue } from "./claim-dialogue.ts";
import { type Dialogue, Interview, type Reading } from "./dialogue.ts";
import type { RecordDesk } from "./record-desk.ts";

type Values = Record<string, unknown>;

/** Asks for an incident, field by field; each answer is judged by the record's rules as it is given. */
export class IncidentDialogue {
  readonly #desk: RecordDesk;
  readonly #interview = new Interview();
  readonly #properties: Values = {};
  #geometry: unknown = null;
  #point: LonLat | null = null;

  constructor(desk: RecordDesk) {
    this.#desk = desk;
  }

  /** The whole conversation, up to and with the id; ends with the feature. Pages that are new stand on the desk. */
  *run(): Dialogue<{ readonly [member: string]: unknown }> {
    yield* this.#text("title_en", "What happened, in one line of English");
    yield* this.#text("title_fa", "The same in Persian");
    yield* this.#text("summary_en", "In a few sentences of English, with who says it");
    yield* this.#text("summary_fa", "The same in Persian");
    this.#properties.category = yield* this.#interview.choose({
      prompt: "Kind of incident",
      field: "category",
      options: wordOptions(categories),
    });
    yield* this.#days();
    yield* this.#place();
    yield* this.#rest(yield* this.#claims());
    return this.#feature(yield* this.#id());
  }

  #feature(id = "new") {
    return { type: "Feature", id, geometry: this.#geometry, properties: this.#properties };
  }

  /** A value put into its field and judged there; taken out again when it cannot stand. */
  #judged<Value>(field: string, value: Value): Reading<Value> {
    const before = this.#properties[field];
    this.#properties[field] = value;
    const reading = this.#desk.judge(value, this.#feature(), `/properties/${field}`);
    if ("problems" in reading) this.#properties[field] = before;
    return reading;
  }

  *#text(field: string, prompt: string): Dialogue<string> {
    return yield* this.#interview.ask({ prompt, field, read: (answer) => this.#judged(field, answer) });
  }

  *#optionalText(field: string, prompt: string): Dialogue<string | null> {
    const read = (answer: string) => this.#judged(field, answer === "" ? null : answer);
    return yield* this.#interview.ask({ prompt: `${prompt} (Enter for none)`, field, read });
  }

  *#days(): Dialogue<void> {
    const start = yield* this.#day(
      "date_start",
      "First day on which it may have happened (Enter if no source states one)",
      null,
    );
    this.#properties.date_precision = null;
    this.#properties.date_end = null;
    if (start !== null) {
      const end = yield* this.#day("date_end", "Last day, inclusive (Enter for the same)", start);
      this.#properties.date_precision =
        end === start
          ? "day"
          : yield* this.#interview.choose({
              prompt: "How exactly the days are known",
              field: "date_precision",
              options: wordOptions(["range", "week", "month"]),
            });
    }
    const note = yield* this.#optionalText("date_note", "What the date means, where that is not plain");
    this.#properties.date_note_fa = null;
    if (note !== null) yield* this.#text("date_note_fa", "The same in Persian");
  }

  *#day(field: "date_start" | "date_end", prompt: string, otherwise: Day | null): Dialogue<Day | null> {
    return yield* this.#interview.ask<Day | null>({
      prompt,
      field,
      read: (answer) => {
        const day: Reading<Day | null> = answer === "" ? { value: otherwise } : dayAnswer(answer);
        if ("problems" in day) return day;
        const judged = this.#judged(field, day.value);
        return "problems" in judged
          ? judged
          : { value: day.value, remarks: [...(day.remarks ?? []), ...(judged.remarks ?? [])] };
      },
    });
  }

  *#place(): Dialogue<void> {
    yield* this.#text("place_en", "The place, as English readers know it");
    yield* this.#text("place_fa", "The place, as Persian readers know it");
    const precision = yield* this.#interview.choose({
      prompt: "How exactly the place is known: never finer than was published",
      field: "place_precision",
      options: wordOptions(placePrecisions),
    });
    this.#properties.place_precision = precision;
    this.#properties.place_radius_km = null;
    this.#properties.province = null;
    if (precision === null || precision === "country") return;
    yield* this.#pointAndRadius(precision);
    yield* this.#province();
  }

  *#pointAndRadius(precision: PlacePrecision): Dialogue<void> {
    const usual = usualRadiusKm.get(precision);
    if (usual === undefined) return;
    this.#point = yield* this.#interview.ask({
      prompt: "Its coordinates in degrees, in either order (35.69, 51.39)",
      field: "coordinates",
      read: (answer) => this.#pointAnswer(answer, precision),
    });
    yield* this.#interview.ask({
      prompt: `How many kilometres off the point may be (Enter for ${usual})`,
      field: "place_radius_km",
      read: (answer) =>
        this.#judged("place_radius_km", answer === "" ? usual : (readDecimal(answer) ?? answer)),
    });
  }

  #pointAnswer(answer: string, precision: PlacePrecision): Reading<LonLat> {
    const point = readPoint(answer);
    if (!point) return { problems: ["  ! write two numbers, such as 35.69, 51.39"] };
    const rounded = roundedTo(point, mostDecimals[precision] ?? 3);
    this.#geometry = { type: "Point", coordinates: rounded };
    const judged = this.#desk.judge(rounded, this.#feature(), "/geometry");
    return "problems" in judged
      ? judged
      : { value: rounded, remarks: [`  = ${rounded[1]}° N, ${rounded[0]}° E`, ...(judged.remarks ?? [])] };
  }

  *#province(): Dialogue<void> {
    const standing = this.#point && this.#desk.context.outline.standing(this.#point);
    const proposed = standing && standing.kind !== "abroad" ? standing.province : undefined;
    const options = this.#desk.provinces.map(({ id, name }) => ({
      name: `${name.en} (${id})`,
      value: id,
      words: [id, name.en, name.fa].join("\n"),
    }));
    const chosen: ProvinceId | null = yield* this.#interview.choose({
      prompt: proposed
        ? `Its province (Enter for ${proposed.name.en}, where the point lies)`
        : "Its province: its name or code",
      field: "province",
      options,
      isOptional: proposed !== undefined,
    });
    this.#properties.province = chosen ?? proposed?.id ?? null;
    const judged = this.#desk.judge(null, this.#feature(), "/geometry");
    this.#interview.say(...("problems" in judged ? judged.problems : (judged.remarks ?? [])));
  }

  /** The ids of the pages where the claims were read. */
  *#claims(): Dialogue<readonly unknown[]> {
    const dialogue = new ClaimDialogue(this.#desk, this.#interview, (claims) => {
      return { ...this.#feature(), properties: { ...this.#properties, claims } };
    });
    const claims = yield* dialogue.run();
    this.#properties.claims = claims;
    return claims.map(({ document }) => document);
  }

  *#rest(documentIds: readonly unknown[]): Dialogue<void> {
    const own = [...new Set(documentIds)];
    yield* this.#interview.ask({
      prompt: "Ids of further pages that carry it, with semicolons between (Enter for none)",
      field: "documents",
      read: (answer) => this.#judged("documents", [...new Set([...own, ...readList(answer)])]),
    });
    yield* this.#interview.ask({
      prompt: "Ids of incidents whose figures may count the same people (Enter for none)",
      field: "overlaps",
      read: (answer) => this.#judged("overlaps", readList(answer)),
    });
    this.#properties.graphic = yield* this.#interview.ask({
      prompt: "Does the text describe deaths, bodies or violence? (yes/no)",
      field: "graphic",
      read: (answer) => yesAnswer(answer),
    });
  }

  *#id(): Dialogue<string> {
    const { title_en, date_start } = this.#properties;
    const day = typeof date_start === "string" ? date_start : null;
    const proposed = proposeId(String(title_en), day, (id) => this.#desk.hasIncident(id));
    return yield* this.#interview.ask({
      prompt: `Its id, for ever (Enter for ${proposed})`,
      field: "id",
      read: (answer) => {
        const id = answer === "" ? proposed : answer;
        if (this.#desk.hasIncident(id)) return { problems: [`  ! "${id}" is the id of another incident`] };
        return this.#desk.judge(id, this.#feature(id), "/id");
      },
    });
  }
}
