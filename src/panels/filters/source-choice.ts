import type { Origin } from "../../domain/source.ts";
import type { OriginKind } from "../../domain/vocabulary.ts";
import type { Filter } from "../../selection/filter.ts";

/** The part of a filter that chooses who must speak of an incident: origins by name, and whole kinds of origin. Both empty means all. */
export type SourceChoice = Pick<Filter, "origins" | "kinds">;

type Known = readonly Pick<Origin, "id" | "kind">[];

/** How much of a kind is chosen: all of it, some of its origins, or none. */
export type KindChoice = "all" | "some" | "none";

/** Whether an origin is chosen, by its own name or by its kind. */
export function isOriginChosen({ origins, kinds }: SourceChoice, { id, kind }: Known[number]): boolean {
  return kinds.includes(kind) || origins.includes(id);
}

/** How much of a kind is chosen. */
export function choiceOfKind(choice: SourceChoice, kind: OriginKind, known: Known): KindChoice {
  if (choice.kinds.includes(kind)) return "all";
  return known.some((origin) => origin.kind === kind && choice.origins.includes(origin.id)) ? "some" : "none";
}

/** A kind ticked as a whole, or cleared with all its origins. A kind of which some are ticked becomes whole. */
export function withKindToggled(choice: SourceChoice, kind: OriginKind, known: Known): SourceChoice {
  const ofKind = new Set(idsOfKind(kind, known));
  const origins = choice.origins.filter((id) => !ofKind.has(id));
  return choice.kinds.includes(kind)
    ? { origins, kinds: choice.kinds.filter((other) => other !== kind) }
    : { origins, kinds: [...choice.kinds, kind] };
}

/**
 * An origin ticked or cleared. Clearing one of a whole kind leaves the others ticked by name; ticking the
 * last of a kind makes it whole, so that the choice also holds for origins that a later edition adds.
 */
export function withOriginToggled(
  choice: SourceChoice,
  { id, kind }: Known[number],
  known: Known,
): SourceChoice {
  const ofKind = idsOfKind(kind, known);
  const before = ofKind.filter((other) => isOriginChosen(choice, { id: other, kind }));
  const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  const others = {
    origins: choice.origins.filter((other) => !ofKind.includes(other)),
    kinds: choice.kinds.filter((other) => other !== kind),
  };
  return after.length === ofKind.length
    ? { ...others, kinds: [...others.kinds, kind] }
    : { ...others, origins: [...others.origins, ...after] };
}

function idsOfKind(kind: OriginKind, known: Known): string[] {
  return known.filter((origin) => origin.kind === kind).map(({ id }) => id);
}
