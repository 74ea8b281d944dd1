import { crc32 } from "./crc32.ts";

/** Texts by keyword, of 1 to 79 Latin letters each. */
export type PngTexts = Readonly<Record<string, string>>;

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** The header is always the first chunk and 13 bytes long (PNG, third edition, 11.2.1). */
const afterHeader = signature.length + 12 + 13;

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The PNG with texts in it, as iTXt chunks right after its header, where viewers look for them. Throws on what is no PNG. */
export function withPngTexts(png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new Error("Got bytes that do not begin as a PNG when expected one");
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return joined([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
}

/** The texts of a PNG by keyword, those of iTXt chunks that are not compressed. Empty for what is no PNG; what is cut off is left out. */
export function pngTexts(png: Uint8Array): PngTexts {
  const texts: Record<string, string> = {};
  if (!isPng(png)) return texts;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = signature.length;
  while (at + 12 <= png.length) {
    const length = view.getUint32(at);
    if (at + 12 + length > png.length) break;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === "iTXt") Object.assign(texts, textOf(png.subarray(at + 8, at + 8 + length)));
    at += 12 + length;
  }
  return texts;
}

function textChunk(keyword: string, text: string): Uint8Array {
  // Keyword, then: not compressed, no method, no language, no translated keyword (11.3.3.4).
  const data = joined([bytesOf(keyword), Uint8Array.of(0, 0, 0, 0, 0), bytesOf(text)]);
  const body = joined([bytesOf("iTXt"), data]);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}

function textOf(data: Uint8Array): PngTexts {
  const end = data.indexOf(0);
  const isCompressed = data[end + 1] !== 0;
  const afterLanguage = data.indexOf(0, end + 3);
  const afterKeyword = data.indexOf(0, afterLanguage + 1);
  if (end < 1 || isCompressed || afterLanguage < 0 || afterKeyword < 0) return {};
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { [decode(data.subarray(0, end))]: decode(data.subarray(afterKeyword + 1)) };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
