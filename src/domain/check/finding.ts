/** How much a finding weighs: an error must not be published, a warning is published and listed, a hint is advice. */
export type Level = "error" | "warning" | "hint";

/** Every class of finding and its level. A class is a family and a name: `coord.swapped`. */
export const levels = {
  "encoding.too-large": "error",
  "encoding.not-text": "error",
  "encoding.not-utf-8": "error",
  "encoding.utf-16": "error",
  "encoding.bom": "error",
  "encoding.line-endings": "warning",
  "json.empty": "error",
  "json.html": "error",
  "json.xml": "error",
  "json.csv": "error",
  "json.lfs-pointer": "error",
  "json.merge-conflict": "error",
  "json.syntax": "error",
  "json.truncated": "error",
  "json.trailing-comma": "error",
  "json.comment": "error",
  "json.duplicate-key": "error",
  "json.forbidden-key": "error",
  "json.several-documents": "error",
  "json.smart-quotes": "error",
  "json.non-ascii-digits": "error",
  "json.too-deep": "error",
  "geojson.root-type": "error",
  "geojson.type-missing": "error",
  "geojson.type-unknown": "error",
  "geojson.type-case": "error",
  "geojson.features-missing": "error",
  "geojson.features-empty": "warning",
  "geojson.properties-missing": "error",
  "geojson.geometry-missing": "error",
  "geojson.crs": "error",
  "geojson.bbox": "error",
  "geometry.type-not-allowed": "error",
  "geometry.position-length": "error",
  "geometry.position-type": "error",
  "geometry.nesting": "error",
  "geometry.empty": "error",
  "geometry.ring-too-short": "error",
  "geometry.ring-open": "error",
  "geometry.winding": "error",
  "geometry.self-intersection": "error",
  "coord.out-of-range": "error",
  "coord.not-finite": "error",
  "coord.swapped": "error",
  "coord.null-island": "error",
  "coord.outside-iran": "error",
  "coord.outside-province": "error",
  "coord.decimal-comma": "error",
  "coord.too-precise": "error",
  "schema.required": "error",
  "schema.unknown-key": "error",
  "schema.type": "error",
  "schema.enum": "error",
  "schema.range": "error",
  "schema.blank": "error",
  "schema.too-long": "error",
  "schema.reference": "error",
  "schema.low-above-high": "error",
  "schema.duplicate-item": "error",
  "schema.contradiction": "error",
  "date.format": "error",
  "date.impossible": "error",
  "date.order": "error",
  "date.future": "error",
  "date.solar-hijri": "error",
  "date.precision": "error",
  "date.too-early": "warning",
  "text.markup": "error",
  "text.bidi": "error",
  "text.control": "error",
  "text.zero-width": "error",
  "text.lone-surrogate": "error",
  "text.not-nfc": "error",
  "text.arabic-letters": "error",
  "text.digits": "error",
  "text.presentation-forms": "error",
  "text.tatweel": "error",
  "text.mixed-script": "error",
  "text.wrong-script": "error",
  "text.mojibake": "error",
  "text.whitespace": "warning",
  "text.placeholder": "warning",
  "url.format": "error",
  "url.scheme": "error",
  "url.private-host": "error",
  "url.credentials": "error",
  "url.shortener": "error",
  "url.tracking": "error",
  "url.confusable-host": "error",
  "url.too-long": "error",
  "url.not-archived": "hint",
  "id.format": "error",
  "id.duplicate": "error",
  "id.changed": "error",
  "record.near-duplicate": "warning",
  "record.one-sided-overlap": "warning",
  "record.unchecked": "error",
  "record.unused": "hint",
  "claims.zero": "error",
  "claims.sum": "warning",
  "claims.parts": "warning",
  "claims.as-of-before-incident": "warning",
  "claims.qualifier": "warning",
  "claims.verified-without-note": "error",
  "privacy.email": "error",
  "privacy.phone": "error",
  "privacy.national-id": "error",
  "privacy.invite-link": "error",
  "privacy.editor-name": "error",
  "privacy.precise-place": "error",
  "import.table": "error",
  "import.column": "warning",
  "import.column-missing": "error",
  "import.contradiction": "error",
  "import.assumed": "hint",
} as const satisfies Readonly<Record<string, Level>>;

export type FindingClass = keyof typeof levels;

/** What is wrong, before its place in the file is known. */
export interface Fault {
  readonly class: FindingClass;
  /** JSON Pointer (RFC 6901) into the file, "" for the whole. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, where that can be said. */
  readonly mend?: string | undefined;
  /** Whether the key of the pointer's value is meant, not the value. */
  readonly atKey?: boolean | undefined;
  /** Where it stands in the text, in UTF-16 code units from 0, when the pointer cannot say it. */
  readonly offset?: number | undefined;
  /** Another level than the class's own. */
  readonly level?: Level | undefined;
}

/** One thing that was found in a file. Line and column count from 1; columns in UTF-16 code units, as editors do. */
export interface Finding {
  readonly level: Level;
  readonly class: FindingClass;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON Pointer (RFC 6901) into the file, "" for the whole. */
  readonly pointer: string;
  /** Id of the record that it stands in, or its place in the list where it has none; null outside of records. */
  readonly record: string | null;
  readonly found: string;
  readonly expected: string;
  /** What to do about it; null where nothing can be suggested. */
  readonly mend: string | null;
}
