const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

/** A text with Arabic, Persian, Devanagari and full-width digits, and the Persian decimal mark, in ASCII. */
export function asciiDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹०-९０-９٫]/g, (character) => {
    if (character === "٫") return ".";
    const code = character.charCodeAt(0);
    const zero = zeros.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}
