import type { Position } from "geojson";
import type { Day, DaySpan } from "./day.ts";
import type { Localized } from "./language.ts";
import type { Origin, SourceDocument } from "./source.ts";
import type {
  Category,
  DatePrecision,
  Measure,
  PlacePrecision,
  Population,
  ProvinceId,
  Qualifier,
  Status,
} from "./vocabulary.ts";

/** When an incident happened, no more precisely than its sources say. */
export interface IncidentDays extends DaySpan {
  readonly precision: DatePrecision;
}

/** Where an incident happened, no more precisely than its sources say. */
export interface Place {
  readonly name: Localized;
  readonly precision: PlacePrecision;
  /** `[lon, lat]` in degrees (WGS 84); null where only the province or less is known. */
  readonly point: Position | null;
  /** An honest circle of uncertainty around the point, in kilometres; null without a point. */
  readonly radiusKm: number | null;
}

/** One figure or statement, by one origin, read in one document, as of a day. */
export interface Claim {
  readonly measure: Measure;
  /** Least number stated; null means not stated, never 0. */
  readonly low: number | null;
  /** Greatest number stated; null means not stated or open-ended. */
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly population: Population | null;
  readonly asOf: Day | null;
  readonly status: Status;
  readonly origin: Origin;
  readonly document: SourceDocument;
  readonly note: Localized | null;
}

/** One located (or province-level, or nationwide) happening, with a date or range. */
export interface Incident {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly category: Category;
  /** Null where no source states a day. */
  readonly days: IncidentDays | null;
  readonly daysNote: Localized | null;
  readonly place: Place;
  /** Null when nationwide or in several provinces. The record's word, not the polygon's. */
  readonly province: ProvinceId | null;
  readonly claims: readonly Claim[];
  /** Every page that carries it, with or without a claim of its own; each once. */
  readonly documents: readonly SourceDocument[];
  /** Ids of incidents whose figures may count the same people. */
  readonly overlaps: readonly string[];
  /** Whether the text describes deaths, bodies or violence. */
  readonly graphic: boolean;
}
