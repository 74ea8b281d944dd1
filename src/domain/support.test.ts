import fc from "fast-check";
import { expect, test } from "vitest";
import { claim, document, incident, origin } from "../../tests/builders/incident.ts";
import { randomDataset, small } from "../../tests/builders/random-dataset.ts";
import { publishedRecord } from "../../tests/builders/record.ts";
import { independentOrigins } from "./independence.ts";
import { supportOf, tollsWithFigureOf } from "./support.ts";

const bbc = origin({ id: "bbc", family: "bbc" });
const bbcVerify = origin({ id: "bbc-verify", family: "bbc" });
const hengaw = origin({ id: "hengaw" });
const [first, second, relay] = ["first", "second", "relay"].map((id) => document({ id }));

test("origins stand under their family, each with the pages it was read in, each page once", () => {
  if (!first || !second) throw new Error("the test lacks its documents");
  const claims = [
    claim({ origin: bbc, document: first }),
    claim({ origin: hengaw, document: second }),
    claim({ origin: bbcVerify, document: second }),
    claim({ origin: bbc, document: first }),
  ];
  expect(supportOf(claims).families).toEqual([
    {
      family: "bbc",
      origins: [
        { origin: bbc, documents: [first] },
        { origin: bbcVerify, documents: [second] },
      ],
    },
    { family: "hengaw", origins: [{ origin: hengaw, documents: [second] }] },
  ]);
  expect(supportOf(claims).documents).toEqual([first, second]);
});

test("a page without a claim of its own only repeats", () => {
  if (!first || !relay) throw new Error("the test lacks its documents");
  const one = incident({ claims: [claim({ document: first })], documents: [first, relay] });
  expect(supportOf(one.claims, one.documents).repeating).toEqual([relay]);
});

test("there are as many families as independent origins, whatever the record", () => {
  fc.assert(
    fc.property(randomDataset(small), ({ incidents }) => {
      for (const one of incidents) {
        const { families, documents, repeating } = supportOf(one.claims, one.documents);
        expect(families.length).toBe(independentOrigins(one));
        expect(documents.length + repeating.length).toBe(one.documents.length);
      }
    }),
  );
});

test("the official total stands in four pages of one family, and no other origin gives it", () => {
  const { tolls } = publishedRecord();
  const official = tolls.find(({ id }) => id === "snsc-killed-2026-01-21");
  if (!official) throw new Error("the record lacks the official total");
  const same = tollsWithFigureOf(official, tolls);
  expect(same.every(({ low, high }) => low === 3117 && high === 3117)).toBe(true);
  const { families, documents } = supportOf(same);
  expect(families.map(({ family }) => family)).toEqual(["iran-state"]);
  expect(documents.length).toBe(same.length);
});

test("a claim in words only shares its figure with none", () => {
  const { tolls } = publishedRecord();
  const words = tolls.filter(({ low, high }) => low === null && high === null);
  for (const toll of words) expect(tollsWithFigureOf(toll, tolls)).toEqual([toll]);
});
