import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { origin } from "../../../tests/builders/incident.ts";
import {
  choiceOfKind,
  isOriginChosen,
  type SourceChoice,
  withKindToggled,
  withOriginToggled,
} from "./source-choice.ts";

const hengaw = origin({ id: "hengaw", kind: "rights-group" });
const hrana = origin({ id: "hrana", kind: "rights-group" });
const amnesty = origin({ id: "amnesty", kind: "rights-group" });
const bbc = origin({ id: "bbc", kind: "news-media" });
const cnn = origin({ id: "cnn", kind: "news-media" });
const who = origin({ id: "who", kind: "un" });
const known = [hengaw, bbc, hrana, who, amnesty, cnn];
const nothing: SourceChoice = { origins: [], kinds: [] };

const ticks = fc.array(
  fc.oneof(
    fc.constantFrom(...known).map((one) => (choice: SourceChoice) => withOriginToggled(choice, one, known)),
    fc
      .constantFrom("rights-group" as const, "news-media" as const, "un" as const)
      .map((kind) => (choice: SourceChoice) => withKindToggled(choice, kind, known)),
  ),
);
const choices = ticks.map((steps) => steps.reduce((choice, step) => step(choice), nothing));
const chosenIds = (choice: SourceChoice) =>
  known.filter((one) => isOriginChosen(choice, one)).map(({ id }) => id);

describe("ticking an origin", () => {
  test("of nothing chosen chooses it alone", () => {
    expect(withOriginToggled(nothing, hengaw, known)).toEqual({ origins: ["hengaw"], kinds: [] });
  });

  test("that is the last of its kind makes the kind whole", () => {
    const most = { origins: ["hengaw", "hrana", "bbc"], kinds: [] };
    expect(withOriginToggled(most, amnesty, known)).toEqual({ origins: ["bbc"], kinds: ["rights-group"] });
  });

  test("of a whole kind clears it and leaves the others of the kind", () => {
    const choice = withOriginToggled({ origins: [], kinds: ["rights-group"] }, hrana, known);
    expect(choice).toEqual({ origins: ["hengaw", "amnesty"], kinds: [] });
  });

  test("changes that origin and no other, whatever was chosen", () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...known), (choice, one) => {
        const before = new Set(chosenIds(choice));
        const after = new Set(chosenIds(withOriginToggled(choice, one, known)));
        const changed = known.map(({ id }) => id).filter((id) => before.has(id) !== after.has(id));
        expect(changed).toEqual([one.id]);
      }),
    );
  });

  test("twice chooses what was chosen before", () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...known), (choice, one) => {
        const twice = withOriginToggled(withOriginToggled(choice, one, known), one, known);
        expect(chosenIds(twice)).toEqual(chosenIds(choice));
      }),
    );
  });
});

describe("ticking a kind", () => {
  test("of which some are chosen makes it whole and forgets the names", () => {
    expect(withKindToggled({ origins: ["hengaw", "bbc"], kinds: [] }, "rights-group", known)).toEqual({
      origins: ["bbc"],
      kinds: ["rights-group"],
    });
  });

  test("that is whole clears it", () => {
    expect(withKindToggled({ origins: ["bbc"], kinds: ["rights-group"] }, "rights-group", known)).toEqual({
      origins: ["bbc"],
      kinds: [],
    });
  });
});

test("no choice names an origin whose kind is chosen as a whole, nor all origins of a kind", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      for (const { id, kind } of known) {
        const all = known.filter((one) => one.kind === kind);
        expect(choice.kinds.includes(kind) && choice.origins.includes(id)).toBe(false);
        expect(all.every((one) => choice.origins.includes(one.id))).toBe(false);
      }
    }),
  );
});

test("a kind is chosen wholly, in part, or not at all", () => {
  expect(choiceOfKind({ origins: [], kinds: ["un"] }, "un", known)).toBe("all");
  expect(choiceOfKind({ origins: ["bbc"], kinds: [] }, "news-media", known)).toBe("some");
  expect(choiceOfKind({ origins: ["bbc"], kinds: [] }, "un", known)).toBe("none");
});
