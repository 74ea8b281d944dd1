import { calendars } from "../domain/calendar.ts";
import { isDay } from "../domain/day.ts";
import { languages } from "../domain/language.ts";
import { plainText, wholeCharacters } from "../domain/plain-text.ts";
import { categories, isOneOf, measures, originKinds, provinceIds } from "../domain/vocabulary.ts";
import { axes, type Filter } from "../selection/filter.ts";
import { columns, openSorting, type Sorting } from "./sorting.ts";
import {
  type Camera,
  defaultViewState,
  detailChoices,
  type Picked,
  shortcutChoices,
  themes,
  type ViewState,
  views,
} from "./view-state.ts";

/*
 * The address bar is the view. The state stands in the fragment (after #), which browsers never send
 * to a server: what somebody looks at stays on their device, and the page works from a file and in any
 * folder. A query (after ?) is read the same way, for links made by hand; the fragment goes before it.
 */

/** One parameter of the address: how it is written and how it is read back. */
interface Parameter {
  readonly key: string;
  /** Null leaves the parameter out, as for the default. */
  readonly write: (state: ViewState) => string | null;
  /** The part of the state that the text stands for; null when it stands for nothing. */
  readonly read: (text: string, state: ViewState) => Partial<ViewState> | null;
}

/** A state read from an address, with the parameters that could not be understood. */
export interface UrlReading {
  readonly state: ViewState;
  /** Keys whose values were not understood and were left at their defaults, in order. */
  readonly malformed: readonly string[];
}

/** The state an address stands for. What cannot be understood stays at its default and is named. */
export function viewStateFromUrl({ hash, search }: Pick<URL, "hash" | "search">): UrlReading {
  const texts = new URLSearchParams([
    ...new URLSearchParams(hash.replace(/^#/, "")),
    ...new URLSearchParams(search),
  ]);
  let state = defaultViewState;
  const malformed: string[] = [];
  for (const { key, read } of parameters) {
    const text = texts.get(key);
    if (text === null) continue;
    const part = read(text, state);
    if (part === null) malformed.push(key);
    else state = { ...state, ...part };
  }
  return { state, malformed };
}

/** The fragment for a state, with its `#`; empty when everything is at its default. Commas and colons stay readable. */
export function fragmentFromViewState(state: ViewState): string {
  const pairs = parameters.flatMap(({ key, write }) => {
    const text = write(state);
    return text === null
      ? []
      : [`${key}=${encodeURIComponent(wholeCharacters(text)).replaceAll("%2C", ",")}`];
  });
  return pairs.length === 0 ? "" : `#${pairs.join("&")}`;
}

function oneOf<Word extends string>(
  words: readonly Word[],
  key: string,
  {
    get,
    set,
  }: { get: (state: ViewState) => Word | null; set: (word: Word, state: ViewState) => Partial<ViewState> },
): Parameter {
  return {
    key,
    write: (state) => (get(state) === get(defaultViewState) ? null : get(state)),
    read: (text, state) => (isOneOf(words, text) ? set(text, state) : null),
  };
}

type ListKey = "origins" | "kinds" | "categories" | "provinces";

function listOf<Key extends ListKey>(
  key: string,
  name: Key,
  isValue: (text: string) => text is Filter[Key][number],
): Parameter {
  return {
    key,
    write: ({ filter }) => (filter[name].length === 0 ? null : filter[name].join(",")),
    read: (text, { filter }) => {
      const values = text.split(",");
      return values.every(isValue) ? { filter: { ...filter, [name]: [...new Set(values)] } } : null;
    },
  };
}

function dayOf(key: string, name: "from" | "to" | "known"): Parameter {
  return {
    key,
    write: ({ filter }) => filter[name],
    read: (text, { filter }) => (isDay(text) ? { filter: { ...filter, [name]: text } } : null),
  };
}

function pickedOf(kind: Picked["kind"], read: (text: string) => Picked | null): Parameter {
  return {
    key: kind === "province" ? "in" : kind,
    write: ({ picked }) => (picked?.kind === kind ? picked.id : null),
    read: (text) => {
      const picked = read(text);
      return picked && { picked };
    },
  };
}

const isId = (text: string): text is string => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
const placePattern = /^-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?$/;

const parameters: readonly Parameter[] = [
  oneOf(views, "view", { get: ({ view }) => view, set: (view) => ({ view }) }),
  oneOf(axes, "axis", {
    get: ({ filter }) => filter.axis,
    set: (axis, { filter }) => ({ filter: { ...filter, axis } }),
  }),
  dayOf("from", "from"),
  dayOf("to", "to"),
  listOf("origin", "origins", isId),
  listOf("kind", "kinds", (text) => isOneOf(originKinds, text)),
  listOf("category", "categories", (text) => isOneOf(categories, text)),
  {
    key: "independent",
    write: ({ filter }) => (filter.independent === 1 ? null : String(filter.independent)),
    read: (text, { filter }) =>
      /^[1-9]\d?$/.test(text) ? { filter: { ...filter, independent: Number(text) } } : null,
  },
  listOf("province", "provinces", (text) => isOneOf(provinceIds, text)),
  {
    key: "q",
    write: ({ filter }) => (filter.text.trim() === "" ? null : filter.text),
    read: (text, { filter }) => ({ filter: { ...filter, text: plainText(text.slice(0, 200)) } }),
  },
  dayOf("known", "known"),
  oneOf(measures, "measure", { get: ({ measure }) => measure, set: (measure) => ({ measure }) }),
  {
    key: "sort",
    write: ({ sorting }) => (isSameSorting(sorting, openSorting) ? null : sortingText(sorting)),
    read: (text) => {
      const sorting = sortingFrom(text);
      return sorting && { sorting };
    },
  },
  pickedOf("province", (id) => (isOneOf(provinceIds, id) ? { kind: "province", id } : null)),
  pickedOf("place", (id) => (placePattern.test(id) ? { kind: "place", id } : null)),
  pickedOf("incident", (id) => (isId(id) ? { kind: "incident", id } : null)),
  {
    key: "at",
    write: ({ camera }) => camera && cameraText(camera),
    read: (text) => {
      const camera = cameraFrom(text);
      return camera && { camera };
    },
  },
  oneOf(languages, "lang", { get: ({ language }) => language, set: (language) => ({ language }) }),
  oneOf(calendars, "calendar", { get: ({ calendar }) => calendar, set: (calendar) => ({ calendar }) }),
  oneOf(themes, "theme", { get: ({ theme }) => theme, set: (theme) => ({ theme }) }),
  oneOf(detailChoices, "details", { get: ({ details }) => details, set: (details) => ({ details }) }),
  oneOf(shortcutChoices, "shortcuts", {
    get: ({ shortcuts }) => shortcuts,
    set: (shortcuts) => ({ shortcuts }),
  }),
  {
    key: "data",
    write: ({ edition }) => edition,
    read: (text) => (/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{7}$/.test(text) ? { edition: text } : null),
  },
];

function isSameSorting(a: Sorting, b: Sorting): boolean {
  return a.column === b.column && a.direction === b.direction;
}

/** The column, with a minus before it where it descends. */
function sortingText({ column, direction }: Sorting): string {
  return direction === "descending" ? `-${column}` : column;
}

function sortingFrom(text: string): Sorting | null {
  const column = text.replace(/^-/, "");
  if (!isOneOf(columns, column)) return null;
  return { column, direction: text.startsWith("-") ? "descending" : "ascending" };
}

/** About a metre; finer would only make links longer. */
function cameraText({ lon, lat, zoom }: Camera): string {
  return [lon.toFixed(4), lat.toFixed(4), zoom.toFixed(2)].map(Number).join(",");
}

function cameraFrom(text: string): Camera | null {
  if (!/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/.test(text)) return null;
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = text.split(",").map(Number);
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom <= 24 ? { lon, lat, zoom } : null;
}
