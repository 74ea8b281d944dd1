import { statedId } from "./check-ids.ts";
import { type Fault, type Finding, levels } from "./finding.ts";
import { member, parentPointer } from "./json-pointer.ts";
import { LineIndex } from "./line-index.ts";
import { type Location, locate } from "./locate.ts";

/** What findings are placed in: a file's name, its text and its value, undefined where it could not be parsed. */
export interface PlacedText {
  readonly file: string;
  readonly text: string;
  /** Well-formed JSON of the same length, in which pointers are looked up. */
  readonly mended: string;
  readonly content: unknown;
}

/** Gives faults their lines, columns and records. */
export class Placement {
  readonly #source: PlacedText;
  #lines: LineIndex | undefined;

  constructor(source: PlacedText) {
    this.#source = source;
  }

  /** The findings in the order of the text; of two in one place, the graver first. */
  findings(faults: readonly Fault[]): Finding[] {
    if (faults.length === 0) return [];
    const { text, mended, content } = this.#source;
    this.#lines ??= new LineIndex(text);
    const lines = this.#lines;
    const pointers = faults.filter(({ offset }) => offset === undefined).map(({ pointer }) => pointer);
    const locations = content === undefined ? new Map<string, Location>() : locate(mended, pointers);
    return faults
      .map((fault) => this.#finding(fault, lines.at(offsetOf(fault, locations))))
      .sort((a, b) => a.line - b.line || a.column - b.column || weight(a) - weight(b));
  }

  #finding(fault: Fault, { line, column }: ReturnType<LineIndex["at"]>): Finding {
    return {
      level: fault.level ?? levels[fault.class],
      class: fault.class,
      file: this.#source.file,
      line,
      column,
      pointer: fault.pointer,
      record: recordAt(this.#source.content, fault.pointer),
      found: fault.found,
      expected: fault.expected,
      mend: fault.mend ?? null,
    };
  }
}

function weight({ level }: Finding): number {
  return level === "error" ? 0 : level === "warning" ? 1 : 2;
}

function offsetOf({ offset, pointer, atKey }: Fault, locations: ReadonlyMap<string, Location>): number {
  if (offset !== undefined) return offset;
  const location = locations.get(pointer);
  if (location) return atKey ? location.key : location.value;
  return pointer === "" ? 0 : offsetOf({ ...missing, pointer: parentPointer(pointer) }, locations);
}

const missing = { class: "schema.required", found: "", expected: "" } as const;

function recordAt(content: unknown, pointer: string): string | null {
  const [, list = "", index = ""] = pointer.split("/");
  if (!/^\d+$/.test(index)) return null;
  const record = member(content, list);
  const value: unknown = Array.isArray(record) ? record[Number(index)] : undefined;
  return statedId(value) ?? index;
}
