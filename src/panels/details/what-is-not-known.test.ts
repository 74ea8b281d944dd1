import { describe, expect, test } from "vitest";
import { claim, document, inBoth, incident, origin } from "../../../tests/builders/incident.ts";
import { isKnownOnlyToProvince, whatIsNotKnown } from "./what-is-not-known.ts";

const inProvince = incident({
  id: "province",
  place: { name: inBoth("Ilam province"), precision: "province", point: null, radiusKm: null },
});
const nationwide = incident({
  id: "nationwide",
  province: null,
  place: { name: inBoth("Nationwide"), precision: "country", point: null, radiusKm: null },
});

describe("what is not known", () => {
  test("tells apart what is known to the province and what is nationwide", () => {
    const { provinceOnly, withoutProvince } = whatIsNotKnown([incident(), inProvince, nationwide]);
    expect({ provinceOnly, withoutProvince }).toEqual({ provinceOnly: 1, withoutProvince: 1 });
    expect([incident(), inProvince, nationwide].map(isKnownOnlyToProvince)).toEqual([false, true, false]);
  });

  test("an incident in several provinces that has a point is still without a province", () => {
    expect(whatIsNotKnown([incident({ province: null })])).toMatchObject({
      withoutProvince: 1,
      provinceOnly: 0,
    });
  });

  test("two origins of one family are one independent origin", () => {
    const claims = ["bbc", "bbc-verify"].map((id) => claim({ origin: origin({ id, family: "bbc" }) }));
    expect(whatIsNotKnown([incident({ claims })]).singleOrigin).toBe(1);
    expect(
      whatIsNotKnown([incident({ claims: [...claims, claim({ origin: origin({ id: "afp" }) })] })])
        .singleOrigin,
    ).toBe(0);
  });

  test("a document that carries several incidents counts once", () => {
    const page = document({ published: null });
    const claims = [claim({ document: page })];
    expect(whatIsNotKnown([incident({ id: "a", claims }), incident({ id: "b", claims })])).toMatchObject({
      documents: 1,
      documentsWithoutDay: 1,
    });
  });

  test("a missing day is counted, never taken for one", () => {
    expect(whatIsNotKnown([incident({ days: null }), incident()]).withoutDay).toBe(1);
  });
});
