import { addressFault } from "./check-addresses.ts";
import { characterFaults, type TextFault } from "./check-characters.ts";
import { languageFaults } from "./check-language.ts";
import { privacyFaults } from "./check-privacy.ts";
import type { Fault } from "./finding.ts";
import { textFields } from "./text-fields.ts";

/** Classes that say more than those after them about the same characters, so that one slip is one fault. */
const covers: Readonly<Partial<Record<TextFault["class"], readonly TextFault["class"][]>>> = {
  "text.mojibake": ["text.wrong-script", "text.mixed-script", "text.control"],
  "text.zero-width": ["text.whitespace"],
  "text.control": ["text.whitespace"],
  "text.presentation-forms": ["text.not-nfc"],
  "text.placeholder": ["text.wrong-script"],
  "text.mixed-script": ["text.wrong-script"],
  "text.markup": ["text.digits", "text.wrong-script"],
  "privacy.email": ["text.wrong-script", "text.digits"],
  "privacy.phone": ["text.digits"],
  "privacy.national-id": ["text.digits"],
  "privacy.invite-link": ["text.wrong-script", "text.digits"],
};

/** What comes after is not looked at: the schema refuses so long a text, and no pattern shall take long over it. */
const MOST_CHARACTERS = 4000;

/** What is wrong with the texts of a record that people read. Blank ones are the schema's matter. */
export function checkTexts(record: unknown, pointer: string): Fault[] {
  return textFields(record, pointer)
    .filter(({ text }) => text.trim() !== "")
    .map((field) => ({ ...field, text: field.text.slice(0, MOST_CHARACTERS) }))
    .flatMap(({ text, language, pointer: at }) => {
      const faults = [
        ...characterFaults(text, language),
        ...languageFaults(text, language),
        ...privacyFaults(text),
        ...addressesIn(text),
      ];
      return uncovered(faults).map((fault) => ({ ...fault, pointer: at }));
    });
}

function uncovered(faults: readonly TextFault[]): TextFault[] {
  const covered = new Set(faults.flatMap((fault) => covers[fault.class] ?? []));
  const firsts = faults.filter(
    (fault, index) => faults.findIndex((other) => other.class === fault.class) === index,
  );
  return firsts.filter((fault) => !covered.has(fault.class));
}

function addressesIn(text: string): TextFault[] {
  const addresses = Array.from(text.matchAll(/\bhttps?:\/\/[^\s«»"<>]+/gi), ([address]) => address);
  return addresses.flatMap((address) => addressFault(address.replace(/[.,;:!?)]+$/, ""), new Map()) ?? []);
}
