import type { Day } from "./day.ts";
import type { Localized } from "./language.ts";
import type { OriginKind } from "./vocabulary.ts";

/** Who knows or says a thing first-hand. */
export interface Origin {
  readonly id: string;
  readonly name: Localized;
  readonly short: Localized;
  readonly kind: OriginKind;
  /** Origins of one family are not independent of each other and count once. */
  readonly family: string;
  readonly note: Localized | null;
}

/** One published page where claims were read. */
export interface SourceDocument {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** http(s) only; null where the page is known but its address is not. */
  readonly url: string | null;
  /** Where it was actually read, when that is another address. */
  readonly readAtUrl: string | null;
  readonly archiveUrl: string | null;
  /** Null where the page states no certain day; `publishedNote` then says what is known. */
  readonly published: Day | null;
  readonly publishedNote: string | null;
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  /** The relay through which it was read. */
  readonly via: string | null;
  readonly note: string | null;
}

/** Whether an address is one of the web (http or https): of no other does the atlas make a link. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
