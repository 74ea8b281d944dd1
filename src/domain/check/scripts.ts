/** The scripts that a text may be written in, as far as a record can mistake one for another. */
export type Script = "Arabic" | "Latin" | "Cyrillic" | "Greek" | "other";

const known = new Map<string, Script | undefined>();

/** The script of a letter; "other" for the rest of the world's, undefined for what is no letter, or one of every script. */
export function scriptOf(character: string): Script | undefined {
  if (!known.has(character)) known.set(character, lookedUp(character));
  return known.get(character);
}

function lookedUp(character: string): Script | undefined {
  if (!/\p{L}/u.test(character) || /[\p{Script=Common}\p{Script=Inherited}]/u.test(character))
    return undefined;
  if (/\p{Script=Latin}/u.test(character)) return "Latin";
  if (/\p{Script=Arabic}/u.test(character)) return "Arabic";
  if (/\p{Script=Cyrillic}/u.test(character)) return "Cyrillic";
  return /\p{Script=Greek}/u.test(character) ? "Greek" : "other";
}

/** How many letters of each script a text holds. */
export function lettersByScript(text: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>();
  for (const character of text) {
    const script = scriptOf(character);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}
const looksLatin: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    е: "e",
    о: "o",
    р: "p",
    с: "c",
    у: "y",
    х: "x",
    і: "i",
    ј: "j",
    ѕ: "s",
    һ: "h",
    ԁ: "d",
    ɡ: "g",
    к: "k",
    м: "m",
    т: "t",
    в: "b",
    н: "h",
    α: "a",
    ο: "o",
    ρ: "p",
    ν: "v",
    ι: "i",
    κ: "k",
    υ: "u",
    τ: "t",
    η: "n",
    "0": "o",
    "1": "l",
    i: "l",
    "5": "s",
    "|": "l",
  }),
);

/** A text reduced to how it looks, so that look-alikes come out the same: `аmnesty.org` with a Cyrillic letter, `amnesty.0rg`. */
export function looks(text: string): string {
  const plain = Array.from(
    text.normalize("NFKC").toLowerCase(),
    (character) => looksLatin.get(character) ?? character,
  );
  return plain.join("").replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("cl", "d");
}
