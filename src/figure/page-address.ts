import { addressOf } from "./figure-from-link.ts";

/** Where the atlas is for others: what the build was told, else where this page is; null where others cannot reach that. */
export function pageAddress(): string | null {
  return __BASE_ADDRESS__ ?? addressOf(new URL(window.location.href));
}
