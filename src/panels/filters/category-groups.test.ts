import { expect, test } from "vitest";
import { categories } from "../../domain/vocabulary.ts";
import { categoryGroups } from "./category-groups.ts";

test("every category of the vocabulary stands in exactly one group", () => {
  const grouped = categoryGroups.flatMap((group) => [...group.categories]);
  expect([...grouped].sort()).toEqual([...categories].sort());
});
