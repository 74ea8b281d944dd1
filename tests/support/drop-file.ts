import type { Page } from "@playwright/test";

/** Drops a file on the page as a reader would, from outside of it. */
export async function dropFile(
  page: Page,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([title = "", base64 = ""]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], title));
      return transfer;
    },
    [name, bytes.toString("base64")],
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer });
  await page.dispatchEvent("body", "drop", { dataTransfer });
}
