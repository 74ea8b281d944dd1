import { expect, test } from "./support/atlas.ts";

test("the atlas opens with its name @both", async ({ atlas }) => {
  await atlas.open();
  await expect(atlas.page).toHaveTitle(/Iran Incident Atlas/);
  await expect(atlas.page.getByRole("heading", { level: 1 })).toContainText("Iran Incident Atlas");
});
