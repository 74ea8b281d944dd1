import type { Fault } from "../check/finding.ts";
import { shown } from "../rejection.ts";
import type { Draft, Origin } from "./draft.ts";
import type { RowGroup } from "./group-rows.ts";
import { isAmbiguous, readDay } from "./read-cell.ts";

/** What is noted while one incident is read: where each value comes from, and what was wrong with it or assumed. */
export class DraftNotes implements Pick<Draft, "places" | "faults"> {
  readonly places = new Map<string, Origin>();
  readonly faults: Fault[];
  readonly #firstRow: Origin;

  constructor({ first, faults }: RowGroup) {
    this.#firstRow = first.row;
    this.faults = [...faults];
    this.places.set("", first.row);
  }

  /** Notes where a value comes from. */
  note(pointer: string, place: Origin | undefined): void {
    if (place) this.places.set(pointer, place);
  }

  /** Takes down what is wrong, or assumed, at a place; at the incident's first row where it has none. */
  tell(place: Origin | undefined, fault: Omit<Fault, "pointer" | "offset">): void {
    const { at, pointer } = place ?? this.#firstRow;
    this.faults.push({ ...fault, pointer, offset: at });
  }

  /** A day as the record writes it, telling how it was understood; the text itself where it is none. */
  readDay(text: string, place: Origin | undefined): string {
    const day = readDay(text);
    if (day === undefined && isAmbiguous(text)) {
      const mend = "write year, month and day: 2026-01-08";
      const expected = "a day that can mean only one";
      this.tell(place, { class: "date.format", found: shown(text), expected, mend });
    }
    if (day?.understood !== undefined) {
      const mend = "nothing needs to be done if that is meant";
      const expected = `a day such as 2026-01-08; read as ${day.understood}`;
      this.tell(place, { class: "import.assumed", found: shown(text), expected, mend });
    }
    return day?.value ?? text;
  }
}
