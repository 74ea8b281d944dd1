import { isObject, member } from "../check/json-pointer.ts";
import { editDistance } from "../check/nearest.ts";
import { foldForSearch } from "../search-text.ts";

/** What a name or address stands for: one record, or none with those that it may mean. */
export type Match = { readonly id: string } | { readonly id?: undefined; readonly near: readonly string[] };

const MOST_NEAR = 3;

/** Finds origins and documents of sources.json by what people write for them. */
export class Sources {
  readonly #origins: readonly Known[];
  readonly #documents: readonly Known[];

  constructor(origins: readonly unknown[], documents: readonly unknown[]) {
    this.#origins = origins.flatMap((origin) =>
      known(origin, ["name_en", "name_fa", "short_en", "short_fa"], []),
    );
    this.#documents = documents.flatMap((page) =>
      known(page, ["title"], ["url", "read_at_url", "archive_url"]),
    );
  }

  /** An origin by its id, or by a name of its own in English or Persian, short or long. A name that two share is none. */
  origin(written: string): Match {
    return matched(this.#origins, written);
  }

  /** A document by its id, its title, or an address of its own: https or http, with or without www and a last slash. */
  document(written: string): Match {
    return matched(this.#documents, written);
  }

  /** Whether a document has this id. */
  hasDocument(id: string): boolean {
    return this.#documents.some((page) => page.id === id);
  }
}

interface Known {
  readonly id: string;
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

function known(record: unknown, names: readonly string[], addresses: readonly string[]): Known[] {
  const text = (field: string): string[] => {
    const value = isObject(record) ? member(record, field) : undefined;
    return typeof value === "string" ? [value] : [];
  };
  const [id] = text("id");
  if (id === undefined) return [];
  return [
    {
      id,
      names: names.flatMap(text).flatMap(withoutBrackets).map(foldForSearch),
      addresses: addresses.flatMap(text).flatMap((address) => plainAddress(address) ?? []),
    },
  ];
}

/** "Iran Human Rights (IHR)" is known as "Iran Human Rights", as "IHR" and as both. */
function withoutBrackets(name: string): string[] {
  const [, before = "", within = ""] = /^(.+?)\s*[（(]([^()]+)[)）]$/u.exec(name) ?? [];
  return [name, ...[before, within].filter((part) => part !== "")];
}

/** An address without what may differ between two that lead to one page: scheme, www, last slash, fragment, tracking. */
function plainAddress(written: string): string | undefined {
  if (!/^https?:\/\//i.test(written.trim()) || !URL.canParse(written.trim())) return undefined;
  const { hostname, pathname, searchParams } = new URL(written.trim());
  const kept = [...searchParams].filter(([key]) => !/^(utm_.*|fbclid|gclid|ref|igshid)$/i.test(key));
  const query = kept
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join("&");
  return `${hostname.replace(/^(www|m|amp)\./, "")}${pathname.replace(/\/+$/, "")}${query && `?${query}`}`;
}

function matched(records: readonly Known[], written: string): Match {
  const text = written.trim();
  const byId = records.find(({ id }) => id === text);
  if (byId) return { id: byId.id };
  const address = plainAddress(text);
  const name = foldForSearch(text);
  const same = records.filter(({ names, addresses }) =>
    address === undefined ? name !== "" && names.includes(name) : addresses.includes(address),
  );
  const [only, ...others] = same;
  if (only && others.length === 0) return { id: only.id };
  return {
    near: (same.length > 1 ? same : nearOnes(records, name, address)).slice(0, MOST_NEAR).map(({ id }) => id),
  };
}

function nearOnes(records: readonly Known[], name: string, address: string | undefined): readonly Known[] {
  if (address !== undefined) return nearAddresses(records, address);
  return records
    .map((record) => ({
      record,
      far: Math.min(...[record.id, ...record.names].map((known) => farness(name, known))),
    }))
    .filter(({ far }) => far <= 0.34)
    .sort((a, b) => a.far - b.far)
    .map(({ record }) => record);
}

/** Pages of the same host, those with the longest common beginning first. */
function nearAddresses(records: readonly Known[], address: string): readonly Known[] {
  const host = address.split("/")[0] ?? "";
  return records
    .map((record) => ({
      record,
      alike: Math.max(0, ...record.addresses.map((known) => commonLength(known, address))),
    }))
    .filter(({ alike }) => alike > host.length)
    .sort((a, b) => b.alike - a.alike)
    .map(({ record }) => record);
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** From 0 for the same to 1: letters to change by length; a name that holds all words of the other is near. */
function farness(one: string, other: string): number {
  if (one === "" || other === "") return 1;
  const words = new Set(other.split(/[ -]/));
  if (one.length > 2 && one.split(" ").every((word) => words.has(word))) return 0.1;
  const longest = Math.max(one.length, other.length);
  return Math.abs(one.length - other.length) / longest > 0.34 ? 1 : editDistance(one, other) / longest;
}
