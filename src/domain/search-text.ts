/** Letters that readers type for one another: Arabic forms and their Persian ones. */
const persianLetters: Readonly<Record<string, string>> = {
  "\u064a": "\u06cc", // Arabic yeh
  "\u0649": "\u06cc", // alef maksura
  "\u0643": "\u06a9", // Arabic kaf
  "\u0629": "\u0647", // teh marbuta
  "\u06d5": "\u0647", // what is left of heh with yeh above once its mark is gone
  "\u0671": "\u0627", // alef wasla
};

/**
 * A text folded for search only, never for display: case, accents and vowel marks, Arabic and Persian
 * letter variants, and the digits of both scripts become one. ZWNJ and other invisible marks, hyphens and
 * apostrophes vanish and other punctuation becomes a space, so that "shahre qods" finds "Shahr-e Qods" and
 * «بیمارستانها» finds «بیمارستان‌ها».
 */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u064a\u0649\u0643\u0629\u06d5\u0671]/g, (letter) => persianLetters[letter] ?? letter)
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .toLowerCase()
    .replace(/[\p{Cf}\u0640\u02bb-\u02bf\u2010'’‘`-]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
