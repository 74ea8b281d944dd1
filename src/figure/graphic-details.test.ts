import { expect, test } from "vitest";
import { treeOf } from "../../tests/builders/figure.ts";
import { publishedRecord } from "../../tests/builders/record.ts";
import { hasNumber } from "../domain/comparison.ts";
import type { Dataset } from "../domain/dataset.ts";
import { defaultViewState } from "../state/view-state.ts";
import { defaultFigureOptions, figureSizes } from "./figure-options.ts";

const told = { en: "GRAPHIC DETAIL", fa: "GRAPHIC DETAIL" };

/** The record, with a mark in every text that tells graphic details; a note that names what a number counts is not one. */
function marked(record: Dataset): Dataset {
  return {
    ...record,
    incidents: record.incidents.map((incident) =>
      incident.graphic
        ? {
            ...incident,
            summary: told,
            claims: incident.claims.map((claim) =>
              claim.note !== null && hasNumber(claim) && claim.measure !== "other"
                ? { ...claim, note: told }
                : claim,
            ),
          }
        : incident,
    ),
  };
}

test("a picture tells no graphic details, also for a reader who has asked the page to show them", () => {
  const record = marked(publishedRecord());
  const state = { ...defaultViewState, details: "shown" } as const;
  for (const scope of [{ kind: "province", id: "IR-23" } as const, { kind: "iran" } as const]) {
    const options = { ...defaultFigureOptions, size: figureSizes["a4-portrait"], list: true };
    const tree = JSON.stringify(treeOf(record, { language: "en", scope, state, options }));
    expect(tree).toContain("Tehran");
    expect(tree).not.toContain(told.en);
    expect(tree).not.toContain("details=shown");
  }
});
