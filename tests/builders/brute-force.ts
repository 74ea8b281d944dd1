import type { Dataset } from "../../src/domain/dataset.ts";
import type { Day } from "../../src/domain/day.ts";
import type { Incident } from "../../src/domain/incident.ts";
import type { Province } from "../../src/domain/province.ts";
import type { ProvinceId } from "../../src/domain/vocabulary.ts";
import type { Filter } from "../../src/selection/filter.ts";

/*
 * The selection once more, as naively as its rules can be said, from the rules' words and from none of
 * their code: every question is answered by asking every incident. Slow, and easy to believe.
 */

/** A filter's answer by asking each incident of a dataset in turn. */
export class BruteForce {
  readonly dataset: Dataset;
  readonly filter: Filter;
  #shown: readonly Incident[] | undefined;

  /** The dataset is taken as it could be known on the filter's day. */
  constructor(dataset: Dataset, filter: Filter) {
    this.dataset = asKnownOn(dataset, filter.known);
    this.filter = filter;
  }

  /** The incidents that pass. */
  get shown(): readonly Incident[] {
    this.#shown ??= this.#passing(this.filter);
    return this.#shown;
  }

  /** Those that pass all but the window, and have no day on the axis. */
  get undated(): Incident[] {
    return this.#passingOnAnyDay().filter((incident) => daysOn(incident, this.filter).length === 0);
  }

  /** How many would pass if the filter asked something else in part. */
  countWith(change: Partial<Filter>): number {
    return this.#passing({ ...this.filter, ...change }).length;
  }

  /** First and last day on which an incident of the dataset stands on the axis; undefined when none has a day. */
  get extent(): { readonly first: Day; readonly last: Day } | undefined {
    const days = this.dataset.incidents.flatMap((incident) => daysOn(incident, this.filter)).sort();
    const [first] = days;
    const last = days.at(-1);
    return first === undefined || last === undefined ? undefined : { first, last };
  }

  /** How many that pass all but the window stand at this one day and no other. */
  exactlyOn(day: Day): number {
    return this.#passingOnAnyDay().filter((incident) => {
      const days = daysOn(incident, this.filter);
      return days.includes(day) && (this.filter.axis === "published" || days.length === 1);
    }).length;
  }

  #passingOnAnyDay(): Incident[] {
    return this.#passing({ ...this.filter, from: null, to: null });
  }

  #passing(filter: Filter): Incident[] {
    const asked = plainWords(filter.text);
    return this.dataset.incidents.filter(
      (incident) =>
        (filter.categories.length === 0 || filter.categories.includes(incident.category)) &&
        passesProvinces(incident, filter.provinces) &&
        passesSources(incident, filter) &&
        new Set(incident.claims.map(({ origin }) => origin.family)).size >= filter.independent &&
        passesWindow(incident, filter) &&
        (asked.length === 0 || saysAll(this.#textOf(incident), asked)),
    );
  }

  #textOf(incident: Incident): readonly string[] {
    return kept(folded, incident, () =>
      plainWords(everyTextOf(incident, this.dataset.provinces).join(" / ")),
    );
  }
}

/** All that a reader may search for. */
function everyTextOf(incident: Incident, provinces: readonly Province[]): string[] {
  const province = provinces.find(({ id }) => id === incident.province);
  const claims = incident.claims.flatMap(({ origin, note }) => [origin.name, origin.short, note]);
  const texts = [incident.title, incident.summary, incident.place.name, province?.name, ...claims];
  const pages = incident.documents.flatMap(({ publisher, title }) => [publisher, title]);
  return [incident.id, ...pages, ...texts.flatMap((text) => (text ? [text.en, text.fa] : []))];
}

/** The incidents as they could be known on a day: only what pages that were out by then say. */
function asKnownOn(dataset: Dataset, day: Day | null): Dataset {
  if (day === null || day >= dataset.day) return dataset;
  const wasOut = ({ published }: { readonly published: Day | null }) => (published ?? dataset.day) <= day;
  const incidents = dataset.incidents
    .map((incident) => ({
      ...incident,
      claims: incident.claims.filter(({ document }) => wasOut(document)),
      documents: incident.documents.filter(wasOut),
    }))
    .filter(({ claims }) => claims.length > 0);
  return { ...dataset, incidents };
}

function passesWindow(incident: Incident, filter: Filter): boolean {
  if (filter.from === null && filter.to === null) return true;
  return daysOn(incident, filter).some(
    (day) => (filter.from === null || day >= filter.from) && (filter.to === null || day <= filter.to),
  );
}

function passesSources({ claims }: Incident, { origins, kinds }: Filter): boolean {
  if (origins.length === 0 && kinds.length === 0) return true;
  return claims.some(({ origin }) => origins.includes(origin.id) || kinds.includes(origin.kind));
}

function passesProvinces({ province }: Incident, provinces: readonly ProvinceId[]): boolean {
  return provinces.length === 0 || (province !== null && provinces.includes(province));
}

/** Each word of three letters or more occurs in a word, each shorter one begins a word. */
function saysAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((one) =>
    words.some((word) => (one.length >= 3 ? word.includes(one) : word.startsWith(one))),
  );
}

/** Every single day at which an incident stands on an axis. */
function daysOn(incident: Incident, { axis }: Filter): readonly Day[] {
  return axis === "happened"
    ? kept(happened, incident, () => everyDay(incident))
    : kept(published, incident, () => [
        ...new Set(incident.documents.flatMap((page) => page.published ?? [])),
      ]);
}

function everyDay({ days }: Incident): Day[] {
  if (days === null) return [];
  const list: Day[] = [];
  for (let day = days.start; day <= days.end; day = dayAfter(day)) list.push(day);
  return list;
}

function dayAfter(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const next = new Date(Date.UTC(year, month - 1, date + 1));
  const two = (number: number) => String(number).padStart(2, "0");
  return `${next.getUTCFullYear()}-${two(next.getUTCMonth() + 1)}-${two(next.getUTCDate())}` as Day;
}

/** What a letter of the random texts and queries is folded to; letters that are not here stay. */
const plain: Readonly<Record<string, string>> = {
  ي: "ی",
  ك: "ک",
  ā: "a",
  "-": "",
  "’": "",
  "\u200c": "",
  ...Object.fromEntries([..."۰۱۲۳۴۵۶۷۸۹"].map((digit, value) => [digit, String(value)])),
};

function plainWords(text: string): string[] {
  const letters = [...text.toLowerCase()].map((letter) => plain[letter] ?? letter);
  return letters
    .join("")
    .split(/[\s,:()/.]+/)
    .filter((word) => word !== "");
}

// An incident never changes, so what was worked out for it is kept: ten thousand of them are asked often.
const happened = new WeakMap<Incident, readonly Day[]>();
const published = new WeakMap<Incident, readonly Day[]>();
const folded = new WeakMap<Incident, readonly string[]>();

function kept<Value>(memory: WeakMap<Incident, Value>, incident: Incident, make: () => Value): Value {
  const found = memory.get(incident);
  if (found !== undefined) return found;
  const made = make();
  memory.set(incident, made);
  return made;
}
