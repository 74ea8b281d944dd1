import type { DaySpan } from "./day.ts";
import type { Localized } from "./language.ts";
import type { Origin, SourceDocument } from "./source.ts";
import type { EventKind } from "./vocabulary.ts";

/** Something that frames the incidents (a statement, a UN action, the shutdown); never counted as one. */
export interface ContextEvent {
  readonly id: string;
  readonly days: DaySpan;
  readonly kind: EventKind;
  readonly title: Localized;
  readonly summary: Localized;
  readonly origin: Origin;
  readonly documents: readonly SourceDocument[];
}
