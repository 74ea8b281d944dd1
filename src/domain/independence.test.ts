import { expect, test } from "vitest";
import { claim, document, incident, origin } from "../../tests/builders/incident.ts";
import { familiesOf, independentOrigins } from "./independence.ts";

const hrana = origin({ id: "hrana", family: "hrana" });
const hranaNews = origin({ id: "hrana-news", family: "hrana" });
const hengaw = origin({ id: "hengaw", family: "hengaw" });

test("two origins of two families are independent", () => {
  expect(
    independentOrigins(incident({ claims: [claim({ origin: hrana }), claim({ origin: hengaw })] })),
  ).toBe(2);
});

test("two origins of one family count once", () => {
  expect(
    independentOrigins(incident({ claims: [claim({ origin: hrana }), claim({ origin: hranaNews })] })),
  ).toBe(1);
});

test("one origin counts once however many claims and pages it has", () => {
  const claims = ["a", "b", "c"].map((id) => claim({ origin: hrana, document: document({ id }) }));
  expect(independentOrigins(incident({ claims }))).toBe(1);
});

test("a page that only repeats counts not at all", () => {
  const repeating = document({ id: "repeating", publisher: "Another" });
  expect(independentOrigins(incident({ documents: [document(), repeating] }))).toBe(1);
});

test("families stand in the order of their first claim", () => {
  const claims = [hengaw, hranaNews, hengaw, hrana].map((one) => claim({ origin: one }));
  expect(familiesOf(claims)).toEqual(["hengaw", "hrana"]);
});
