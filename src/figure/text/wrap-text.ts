import { type TextStyle, textWidth } from "./text-width.ts";

/** The room for a text, and how it is set. */
export interface TextRoom extends TextStyle {
  readonly width: number;
  readonly maxLines: number;
}

/** A text in lines that fit. */
export interface WrappedText {
  readonly lines: readonly string[];
  /** Whether the text was cut; its last line then ends with an ellipsis. */
  readonly isCut: boolean;
}

const ellipsis = "…";
const opening = "\u2068";
const openings = `\u2066\u2067${opening}`;
const closing = "\u2069";

/**
 * Breaks a text into lines no wider than the room, between words, and within one only where it is wider than a line. What finds
 * no line is cut. Isolates (FSI...PDI) that a break falls into are closed and opened again, so that each line is whole.
 */
export function wrapText(text: string, room: TextRoom): WrappedText {
  const lines = filledLines(text, room);
  if (lines.length <= room.maxLines) return { lines: balanced(lines), isCut: false };
  const kept = lines.slice(0, room.maxLines);
  const last = kept.pop() ?? "";
  return { lines: balanced([...kept, shortened(last, room)]), isCut: true };
}

function filledLines(text: string, room: TextRoom): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => pieces(one, room))) {
    const longer = joined(line, word);
    if (textWidth(longer, room) > room.width) {
      if (line !== "") lines.push(line);
      line = word.text;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function joined(line: string, { text, isGlued }: Piece): string {
  if (line === "") return text;
  return isGlued ? line + text : `${line} ${text}`;
}

/** A text in one line, cut where it is wider than the room. */
export function cutText(text: string, room: TextStyle & { readonly width: number }): string {
  return wrapText(text, { ...room, maxLines: 1 }).lines[0] ?? "";
}

interface Piece {
  readonly text: string;
  /** Whether it goes on with the piece before, without a space. */
  readonly isGlued: boolean;
}

/** A word, or the parts of one that is wider than a line. */
function pieces(word: string, room: TextRoom): Piece[] {
  if (textWidth(word, room) <= room.width) return [{ text: word, isGlued: false }];
  const parts: Piece[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && textWidth(part + letter, room) > room.width) {
      parts.push({ text: part, isGlued: parts.length > 0 });
      part = "";
    }
    part += letter;
  }
  return [...parts, { text: part, isGlued: parts.length > 0 }];
}

/** A line with an ellipsis that still fits: by words, and where the first alone is too wide, by letters. */
function shortened(line: string, room: TextRoom): string {
  const words = line.split(" ");
  for (let count = words.length; count > 0; count--) {
    const shorter = `${words
      .slice(0, count)
      .join(" ")
      .replace(/[\s,;:·،؛]+$/u, "")}${ellipsis}`;
    if (textWidth(shorter, room) <= room.width) return shorter;
  }
  const letters = [...(words[0] ?? "")];
  while (letters.length > 0 && textWidth(letters.join("") + ellipsis, room) > room.width) letters.pop();
  return letters.join("") + ellipsis;
}

/** Each line with its isolates closed, and those that went on opened anew. */
function balanced(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map((line) => {
    const start = opening.repeat(open);
    for (const letter of line) {
      if (openings.includes(letter)) open++;
      else if (letter === closing && open > 0) open--;
    }
    return `${start}${line}${closing.repeat(open)}`;
  });
}
