import { readFileSync } from "node:fs";
import { pngTexts } from "../src/figure/out/png-texts.ts";
import { readFigure } from "../src/figure/read-figure.ts";
import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { names, opened, saved, textOf } from "./support/figure-dialog.ts";

test("the PNG of each scale has that many pixels to one, and all of them the same text and view", async ({
  atlas,
}) => {
  const dialog = await opened(atlas, "#view=table&in=IR-05", "en");
  const told: Readonly<Record<string, string>>[] = [];
  for (const scale of [1, 2, 3]) {
    const button = dialog.getByRole("button", { name: `PNG ${scale}×` });
    const bytes = readFileSync(await (await saved(atlas, button)).path());
    expect(sizeOfPng(bytes)).toEqual([1080 * scale, 1350 * scale]);
    told.push(pngTexts(bytes));
  }
  expect(told[0]).toMatchObject({ Title: "Kermanshah: 13 documented incidents" });
  expect(told[0]?.Description).toContain("Map of Kermanshah.");
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
});

test("sharing hands the picture over as a PNG with its title, closing the sheet says nothing, and a refusal is told", async ({
  atlas,
}) => {
  const { page } = atlas;
  const handed: { name: string; title: string; bytes: string }[] = [];
  await page.exposeFunction("handOver", (one: (typeof handed)[number]) => handed.push(one));
  await page.addInitScript(() => {
    const outcomes = ["done", "AbortError", "NotAllowedError"];
    const share = async ({ files = [], title = "" }: ShareData) => {
      const outcome = outcomes.shift();
      if (outcome !== "done") throw new DOMException("", outcome);
      const [file] = files;
      const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
      const handOver: unknown = Reflect.get(window, "handOver");
      const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
      if (typeof handOver === "function")
        await handOver({ name: file?.name ?? "", title, bytes: btoa(text) });
    };
    Object.defineProperty(Navigator.prototype, "canShare", { value: () => true });
    Object.defineProperty(Navigator.prototype, "share", { value: share });
  });
  const dialog = await opened(atlas, "#view=table&in=IR-05", "en");
  const button = dialog.getByRole("button", { name: "Share" });
  const outcome = dialog.locator(".figure-outcome");
  await button.click();
  await expect.poll(() => handed.length).toBe(1);
  const bytes = Buffer.from(handed[0]?.bytes ?? "", "base64");
  expect(handed[0]).toMatchObject({ title: "Kermanshah: 13 documented incidents" });
  expect(handed[0]?.name).toMatch(/^iran-incident-atlas-kermanshah-.*\.png$/);
  expect(sizeOfPng(bytes)).toEqual([2160, 2700]);
  expect(readFigure(bytes)?.link).toContain("#in=IR-05");
  await button.click();
  await button.click();
  await expect(outcome).toHaveText("The browser did not allow it. Save it instead.");
});

test("copying puts the picture on the clipboard as a PNG and says so, and a refusal is told", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.addInitScript(() => {
    let isAllowed = true;
    const write = async ([item]: ClipboardItem[]) => {
      if (!isAllowed) throw new DOMException("", "NotAllowedError");
      isAllowed = false;
      const blob = await item?.getType("image/png");
      document.documentElement.dataset.copied = `${blob?.type} ${(blob?.size ?? 0) > 10_000}`;
    };
    Object.defineProperty(Clipboard.prototype, "write", { value: write });
  });
  const dialog = await opened(atlas, "#view=table&in=IR-05", "en");
  await dialog.getByRole("button", { name: "Copy picture" }).click();
  await expect(dialog.locator(".figure-out").getByRole("button", { name: "Copied" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-copied", "image/png true");
  await dialog
    .locator(".figure-out")
    .getByRole("button", { name: /Copied|Copy picture/ })
    .click();
  await expect(dialog.locator(".figure-outcome")).toHaveText(
    "The browser did not allow it. Save it instead.",
  );
});

test("where canvases give noise to protect the reader, PNG and copying say so, and the SVG is saved", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.addInitScript(() => {
    const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function noisy(...area) {
      const image = read.apply(this, area);
      image.data.fill(128);
      return image;
    };
  });
  const dialog = await opened(atlas, "#view=table&in=IR-05", "en");
  await dialog.getByRole("button", { name: "PNG 1×" }).click();
  await expect(dialog.locator(".figure-outcome")).toContainText("returns noise where pictures are read");
  const download = await saved(atlas, dialog.getByRole("button", { name: names.en.svg }));
  expect(await textOf(download)).toContain("<svg ");
});

for (const language of LANGUAGES) {
  test(`without a pointer: every control of the dialog is reached and seen, and none beyond it [${language}]`, async ({
    atlas,
  }) => {
    const dialog = await opened(atlas, "#view=table&in=IR-05", language);
    const { keyboard } = atlas.page;
    const stops: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await keyboard.press("Tab");
      const held = await dialog.evaluate((box) => {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement) || !box.contains(focused)) return "out of the dialog";
        // What is seen of a box to tick is its label.
        const { top, bottom } = (focused.closest("label") ?? focused).getBoundingClientRect();
        if (bottom <= 0 || top >= innerHeight) return `out of sight: ${focused.tagName} ${top} ${bottom}`;
        if (focused.dataset.stop) return null;
        focused.dataset.stop = "true";
        return `${focused.tagName}: ${focused.textContent}`;
      });
      if (held === null) break;
      stops.push(held);
    }
    expect(stops).not.toContain("out of the dialog");
    expect(stops.filter((stop) => stop.startsWith("out of sight"))).toEqual([]);
    const said = stops.join("\n");
    for (const name of [names[language].svg, names[language].png, "CSV"]) expect(said).toContain(name);
    expect(stops.length).toBeGreaterThan(15);
  });
}

function sizeOfPng(bytes: Buffer): number[] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
