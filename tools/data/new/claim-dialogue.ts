import { proposeId } from "../../../src/domain/import/propose-id.ts";
import { documentSchema } from "../../../src/domain/schema.ts";
import { measures, populations, statuses } from "../../../src/domain/vocabulary.ts";
import { dayAnswer, figureAnswer, wordOptions, yesAnswer } from "./answers.ts";
import type { Dialogue, Interview, Option, Reading } from "./dialogue.ts";
import type { RecordDesk } from "./record-desk.ts";

type Values = Record<string, unknown>;

/** Asks for the claims of an incident, and for pages that the record does not have. */
export class ClaimDialogue {
  readonly #desk: RecordDesk;
  readonly #interview: Interview;
  readonly #featureWith: (claims: readonly unknown[]) => unknown;
  readonly #claims: Values[] = [];

  constructor(desk: RecordDesk, interview: Interview, featureWith: (claims: readonly unknown[]) => unknown) {
    this.#desk = desk;
    this.#interview = interview;
    this.#featureWith = featureWith;
  }

  /** One claim after the other, at least one. */
  *run(): Dialogue<readonly Values[]> {
    for (;;) {
      this.#interview.say(
        "",
        `Claim ${this.#claims.length + 1}: one figure or statement, by one origin, read in one page`,
      );
      const claim: Values = {};
      this.#claims.push(claim);
      yield* this.#claim(claim);
      const prompt =
        "Another claim: of another origin, another page or of something else counted? (yes/no, Enter for no)";
      const isMore = yield* this.#interview.ask({
        prompt,
        field: "claims",
        read: (answer) => yesAnswer(answer, false),
      });
      if (!isMore) return this.#claims;
    }
  }

  *#claim(claim: Values): Dialogue<void> {
    const { origins } = this.#desk;
    claim.measure = yield* this.#interview.choose({
      prompt: "What is counted",
      field: "measure",
      options: wordOptions(measures),
    });
    Object.assign(
      claim,
      yield* this.#interview.ask({
        prompt: "The figure as stated: 12, at least 12, about 200, 12 to 15 (Enter for words only)",
        field: "low",
        read: figureAnswer,
      }),
    );
    claim.population = yield* this.#interview.choose({
      prompt: "Whom it counts (Enter if not said)",
      field: "population",
      options: wordOptions(populations),
      isOptional: true,
    });
    claim.origin = yield* this.#interview.choose({
      prompt: `Who says it first-hand: a part of the name (${origins.length} are known)`,
      field: "origin",
      options: origins,
    });
    claim.document = yield* this.#document();
    claim.as_of = yield* this.#interview.ask({
      prompt: "The day up to which it counts (Enter if not said)",
      field: "as_of",
      read: (answer) => this.#asOf(claim, answer),
    });
    claim.status = yield* this.#interview.choose({
      prompt: "How sure the origin is, in its own words",
      field: "status",
      options: wordOptions(statuses),
    });
    yield* this.#notes(claim);
  }

  #judged<Value>(claim: Values, field: string, value: Value): Reading<Value> {
    claim[field] = value;
    const pointer = `/properties/claims/${this.#claims.indexOf(claim)}/${field}`;
    return this.#desk.judge(value, this.#featureWith(this.#claims), pointer);
  }

  #asOf(claim: Values, answer: string): Reading<string | null> {
    if (answer === "") return { value: null };
    const day = dayAnswer(answer);
    if ("problems" in day) return day;
    const judged = this.#judged(claim, "as_of", day.value);
    return "problems" in judged
      ? judged
      : { value: day.value, remarks: [...(day.remarks ?? []), ...(judged.remarks ?? [])] };
  }

  *#notes(claim: Values): Dialogue<void> {
    const isNeeded = claim.status === "verified";
    const prompt = isNeeded
      ? "Who verified it, and how, in English"
      : "What the number leaves out, in English (Enter for none)";
    const note = yield* this.#interview.ask<string | null>({
      prompt,
      field: "note_en",
      read: (answer) =>
        answer === "" && !isNeeded ? { value: null } : this.#judged(claim, "note_en", answer),
    });
    claim.note_en = note;
    claim.note_fa = null;
    if (note === null) return;
    yield* this.#interview.ask({
      prompt: "The same in Persian",
      field: "note_fa",
      read: (answer) => this.#judged(claim, "note_fa", answer),
    });
  }

  *#document(): Dialogue<string> {
    const entered = this.#desk.newDocuments.map(
      ({ id, title }): Option<string> => ({ name: `${String(title)} (${id})`, value: id }),
    );
    const fresh: Option<string | null> = { name: "new", value: null };
    const chosen = yield* this.#interview.choose<string | null>({
      prompt: `The page where it was read: a part of its title or address, or new (${this.#desk.documents.length} are known)`,
      field: "document",
      options: [...this.#desk.documents, ...entered, fresh],
    });
    return chosen ?? (yield* this.#newDocument());
  }

  *#newDocument(): Dialogue<string> {
    const page: Values = Object.fromEntries(
      Object.keys(documentSchema.entries).map((field) => [field, null]),
    );
    const text = (field: string, prompt: string) =>
      this.#interview.ask({ prompt, field, read: (answer) => this.#judgedPage(page, field, answer) });
    yield* text("publisher", "Who published the page");
    yield* text("title", "Its title as printed");
    yield* this.#interview.ask({
      prompt: "Its address (Enter if only the page is known)",
      field: "url",
      read: (answer) => this.#judgedPage(page, "url", answer === "" ? null : answer),
    });
    yield* this.#interview.ask<string | null>({
      prompt: "The day on which it was published (Enter if it states none)",
      field: "published",
      read: (answer) => {
        const day: Reading<string | null> = answer === "" ? { value: null } : dayAnswer(answer);
        return "problems" in day ? day : this.#judgedPage(page, "published", day.value);
      },
    });
    if (page.published === null) page.published_note = "No date in the page";
    yield* text("language", "Its language, such as en or fa");
    const day = typeof page.published === "string" ? page.published : null;
    const id = proposeId(String(page.publisher), day, (taken) => this.#desk.hasDocument(taken));
    this.#desk.newDocuments.push({ ...page, id });
    this.#interview.say(`  = new page ${id}`);
    return id;
  }

  #judgedPage<Value>(page: Values, field: string, value: Value): Reading<Value> {
    page[field] = value;
    return this.#desk.judgePage(value, page, `/${field}`);
  }
}
