import type { TextFault } from "./check-characters.ts";
import { asciiDigits } from "./digits.ts";

const danger = "nothing by which a person can be found";

/** What in a text could lead to a person: an address, a number, an invitation, the name of who entered the record. */
export function privacyFaults(text: string): TextFault[] {
  const plain = asciiDigits(text);
  return [email(plain), nationalId(plain) ?? phone(plain), inviteLink(text), editorName(text)].filter(
    (fault) => fault !== undefined,
  );
}

function email(text: string): TextFault | undefined {
  if (!/@|[[(]at[\])]/i.test(text)) return undefined;
  const match =
    /[\p{L}\p{N}._%+-]+\s?(?:@|\[at\]|\(at\))\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/iu.exec(text);
  return match ? fault("privacy.email", `${masked(match[0])}, an e-mail address`) : undefined;
}

/** Iranian mobile and landline numbers, and any international number with its plus sign. */
function phone(text: string): TextFault | undefined {
  const match =
    /(?<![\w.-])(?:(?:\+|00)\s?\d(?:[\s().-]?\d){7,14}|0?9\d{2}[\s-]?\d{3}[\s-]?\d{4}|0\d{2}[\s-]\d{4}[\s-]?\d{4}|0\d{10})(?![\w-])/.exec(
      text,
    );
  return match ? fault("privacy.phone", `${masked(match[0])}, a phone number`) : undefined;
}

/** A ten-digit number whose check digit is that of an Iranian national id, or one that is called so. */
function nationalId(text: string): TextFault | undefined {
  const called =
    /(?:کد\s?ملی|شماره(?:ٔ|ی)?\s?ملی|national\s(?:id|code|number)|melli\scode|passport(?:\sno\.?|\snumber)?|شماره(?:ٔ|ی)?\s?گذرنامه)[^\p{L}\d]{0,6}(?:is\s|no\.?\s)?([A-Z]?[\d-]{6,13})/iu.exec(
      text,
    );
  if (called)
    return fault("privacy.national-id", `${masked(called[1] ?? "")}, the number of a person's papers`);
  const number = Array.from(
    text.matchAll(/(?<![\d+.-])(\d{10}|\d{3}-\d{6}-\d)(?![\d.-]?\d)/g),
    ([found]) => found,
  ).find(isNationalId);
  return number ? fault("privacy.national-id", `${masked(number)}, a national id`) : undefined;
}

/** The check digit of an Iranian national id: weights 10 to 2, modulo 11. */
function isNationalId(text: string): boolean {
  const digits = Array.from(text.replaceAll("-", ""), Number);
  // Round numbers are sums of money.
  if (digits.length !== 10 || new Set(digits).size === 1 || text.endsWith("000")) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const rest = sum % 11;
  return digits[9] === (rest < 2 ? rest : 11 - rest);
}

/** An invitation into a closed group; a public channel's address is none. */
export function inviteLink(text: string): TextFault | undefined {
  const match =
    /(?:t(?:elegram)?\.me\/(?:\+|joinchat\/)|tg:\/\/join\?|chat\.whatsapp\.com\/|wa\.me\/|whatsapp\.com\/(?:channel\/)?invite|discord(?:\.gg|(?:app)?\.com\/invite)\/|signal\.(?:group|me)\/|eitaa\.com\/joinchat\/|ble\.ir\/join\/|rubika\.ir\/joing\/|splus\.ir\/joing?\/|matrix\.to\/#\/!)[\w#-]*/i.exec(
      text,
    );
  return match
    ? fault("privacy.invite-link", `${match[0].slice(0, 24)}…, an invitation into a private group`)
    : undefined;
}

const name = "(?!The\\b|An?\\b)\\p{Lu}[\\p{L}.'-]*(?:\\s\\p{Lu}[\\p{L}.'-]*){0,2}";
const editorNotes: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ee]ntered|[Tt]yped|[Ll]ogged|[Ii]nput|[Dd]ata entry|[Rr]ecord added)\\s+by\\s+${name}`,
    "u",
  ),
  new RegExp(`(?:^|[.;(]\\s*)(?:[Aa]dded|[Ee]dited|[Tt]ranslated)\\s+by\\s+${name}`, "u"),
  new RegExp(
    `\\b(?:[Ee]ditor|[Ee]ntered|[Dd]ata entry|[Rr]eviewer|[Cc]urator|[Cc]ontributor)\\s*[:=]\\s*${name}`,
    "u",
  ),
  /(?:ویراستار|ویرایشگر|وارد\s?کننده|ثبت\s?کننده)\s*[::]\s*\p{L}+/u,
  /(?:ثبت|ویرایش|وارد|واردشده|ثبت\s?شده|ویرایش\s?شده)\s(?:از سوی|توسط)\s\p{L}+/u,
];

/** A note about who entered the record; who verified or counted is another matter, and belongs there. */
function editorName(text: string): TextFault | undefined {
  const match = editorNotes
    .map((note) => note.exec(text.replaceAll("\u200c", " ")))
    .find((found) => found !== null);
  return match
    ? fault("privacy.editor-name", `${masked(match[0])}, a note of who entered the record`)
    : undefined;
}

function fault(kind: TextFault["class"], found: string): TextFault {
  return { class: kind, found, expected: danger, mend: "delete it" };
}

/** A message must not spread what it warns of. */
function masked(text: string): string {
  return `${text.slice(0, 3)}…`;
}
