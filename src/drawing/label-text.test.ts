import { expect, test } from "vitest";
import { labelText } from "./label-text.ts";

test("vowel marks go, letters and the joiner stay", () => {
  expect(labelText("مَشهَد")).toBe("مشهد");
  expect(labelText("قره\u200cضیاءالدین")).toBe("قره\u200cضیاءالدین");
  expect(labelText("دریاچهٔ ارومیه")).toBe("دریاچهٔ ارومیه");
});
