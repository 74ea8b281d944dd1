import { roundedTo } from "../check/coordinate-precision.ts";
import type { LonLat } from "../check/lon-lat.ts";
import type { Outline } from "../check/outline.ts";
import type { Province } from "../province.ts";
import { shown } from "../rejection.ts";
import type { IncidentProperties } from "../schema.ts";
import type { Draft } from "./draft.ts";
import type { ClaimReader } from "./draft-claim.ts";
import { DraftNotes } from "./draft-notes.ts";
import { type RowGroup, said } from "./group-rows.ts";
import { matchProvince } from "./match-province.ts";
import { readBoolean, readDecimal, readList, readWord, surplusDecimals } from "./read-cell.ts";
import { type IncidentColumn, isOptional } from "./template-columns.ts";

/** What incidents are read against. */
export interface Ground {
  readonly outline: Outline;
  readonly provinces: readonly Province[];
}

/** Radii in kilometres that stand for most places of a precision in the record: an assumption, and told as one. */
export const usualRadiusKm: ReadonlyMap<string, number> = new Map(
  Object.entries({
    facility: 1,
    neighbourhood: 2,
    city: 5,
    county: 25,
  }),
);

/** Reads the incident that a group of rows tells. */
export class IncidentReader {
  readonly #group: RowGroup;
  readonly #ground: Ground;
  readonly #notes: DraftNotes;

  constructor(group: RowGroup, ground: Ground) {
    this.#group = group;
    this.#ground = ground;
    this.#notes = new DraftNotes(group);
  }

  /** The incident; claims and pages are read by `claims`, which knows the sources. The id is "" where the rows state none. */
  read(claims: ClaimReader): Draft {
    const days = this.#days();
    const place_precision = this.#word("place_precision");
    const point = this.#point(place_precision);
    const ofClaims = this.#group.claims.map((row, index) => claims.read(row, index, this.#notes));
    const documents = this.#documents(claims, ofClaims);
    const properties: Record<keyof IncidentProperties, unknown> = {
      title_en: this.#text("title_en"),
      title_fa: this.#text("title_fa"),
      summary_en: this.#text("summary_en"),
      summary_fa: this.#text("summary_fa"),
      category: this.#word("category"),
      ...days,
      date_note: this.#text("date_note"),
      date_note_fa: this.#text("date_note_fa"),
      place_en: this.#text("place_en"),
      place_fa: this.#text("place_fa"),
      place_precision,
      place_radius_km: this.#radius(point, place_precision),
      province: this.#province(point, place_precision),
      claims: ofClaims,
      documents,
      overlaps: this.#list("overlaps", (id) => id),
      graphic: this.#yesOrNo("graphic"),
    };
    const id = said(this.#group, "id")?.trim() ?? "";
    this.#place("/id", "id");
    const geometry = point === null ? null : { type: "Point", coordinates: point };
    return {
      value: { type: "Feature", id, geometry, properties },
      places: this.#notes.places,
      faults: this.#notes.faults,
    };
  }

  #place(pointer: string, column: IncidentColumn): void {
    this.#notes.note(pointer, this.#group.cells.get(column));
  }

  #text(column: IncidentColumn & keyof IncidentProperties): string | null {
    this.#place(`/properties/${column}`, column);
    return said(this.#group, column) ?? (isOptional(column) ? null : "");
  }

  #word(column: IncidentColumn & keyof IncidentProperties): string | null {
    const text = this.#text(column);
    return text === null ? null : readWord(text);
  }

  #yesOrNo(column: "graphic"): boolean | string | null {
    const text = this.#text(column);
    return text === null ? null : (readBoolean(text) ?? text);
  }

  #days(): Pick<Record<keyof IncidentProperties, unknown>, "date_start" | "date_end" | "date_precision"> {
    const date_start = this.#day("date_start");
    const date_end = this.#day("date_end") ?? date_start;
    const stated = this.#word("date_precision");
    const usual = date_start === date_end ? "day" : "range";
    return { date_start, date_end, date_precision: stated ?? (date_start === null ? null : usual) };
  }

  #day(column: "date_start" | "date_end"): string | null {
    const text = this.#text(column);
    return text === null ? null : this.#notes.readDay(text, this.#group.cells.get(column));
  }

  #point(precision: string | null): readonly unknown[] | null {
    const [lon, lat] = (["lon", "lat"] as const).map((column) => said(this.#group, column));
    if (lon === undefined && lat === undefined) return null;
    const place = this.#group.cells.get(lon === undefined ? "lat" : "lon");
    for (const pointer of ["/geometry", "/geometry/coordinates"]) this.#notes.note(pointer, place);
    const point = [lon, lat].map((text) => (text === undefined ? null : (readDecimal(text) ?? text)));
    const [x, y] = point;
    if (typeof x !== "number" || typeof y !== "number") return point;
    const most = surplusDecimals([x, y], precision);
    if (most === undefined) return [x, y];
    const rounded: LonLat = roundedTo([x, y], most);
    const expected = `${most} decimals for a place known to the ${precision}; ${shown(rounded)} is taken`;
    this.#notes.tell(place, {
      class: "import.assumed",
      found: shown([x, y]),
      expected,
      mend: "nothing needs to be done",
    });
    return [...rounded];
  }

  #radius(point: readonly unknown[] | null, precision: string | null): number | string | null {
    this.#place("/properties/place_radius_km", "place_radius_km");
    const text = said(this.#group, "place_radius_km");
    if (text !== undefined) return readDecimal(text) ?? text;
    const usual = usualRadiusKm.get(precision ?? "");
    if (point === null || usual === undefined) return null;
    this.#notes.tell(this.#group.cells.get("place_radius_km"), {
      class: "import.assumed",
      found: "no place_radius_km",
      expected: `a radius; ${usual} km is taken, as usual for a place known to the ${precision}`,
      mend: "write how many kilometres off the point may be, if that is known better",
    });
    return usual;
  }

  #province(point: readonly unknown[] | null, precision: string | null): string | null {
    this.#place("/properties/province", "province");
    const text = said(this.#group, "province");
    if (text !== undefined) return this.#namedProvince(text);
    if (point === null || precision === "country") return null;
    const [lon, lat] = point;
    if (typeof lon !== "number" || typeof lat !== "number") return null;
    const standing = this.#ground.outline.isKnown ? this.#ground.outline.standing([lon, lat]) : undefined;
    return standing === undefined || standing.kind === "abroad" ? null : standing.province.id;
  }

  #namedProvince(text: string): string {
    const match = matchProvince(text, this.#ground.provinces);
    if (match.id !== undefined) return match.id;
    const mend =
      match.near === undefined ? "write its code, such as IR-23 for Tehran" : `did you mean ${match.near}?`;
    this.#notes.tell(this.#group.cells.get("province"), {
      class: "schema.enum",
      found: shown(text),
      expected: "the code or the name of one of Iran's 31 provinces",
      mend,
    });
    return text;
  }

  #documents(claims: ClaimReader, ofClaims: readonly { readonly [key: string]: unknown }[]): unknown[] {
    this.#place("/properties/documents", "documents");
    const stated = this.#list("documents", (text) =>
      claims.document(text, this.#group.cells.get("documents"), this.#notes),
    );
    if (stated.length > 0) return stated;
    return [...new Set(ofClaims.map(({ document }) => document).filter((id) => claims.isKnown(id)))];
  }

  #list(column: "documents" | "overlaps", read: (item: string) => string): string[] {
    this.#place(`/properties/${column}`, column);
    return readList(said(this.#group, column) ?? "").map(read);
  }
}
