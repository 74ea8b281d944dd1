/** A host with its `xn--` labels spelled out (RFC 3492); labels that are not well-formed stay. */
export function unicodeHost(host: string): string {
  return host
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decoded(label.slice(4)) ?? label) : label))
    .join(".");
}

/** Parameters of RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

function decoded(input: string): string | undefined {
  const end = Math.max(0, input.lastIndexOf("-"));
  const output = Array.from(input.slice(0, end), (character) => character.codePointAt(0) ?? 0);
  let code = 128;
  let bias = 72;
  let position = 0;
  let index = end > 0 ? end + 1 : 0;
  while (index < input.length) {
    const before = position;
    const number = variableLengthNumber(input, index, bias);
    if (!number) return undefined;
    position += number.value;
    index = number.next;
    bias = adapted(position - before, output.length + 1, before === 0);
    code += Math.floor(position / (output.length + 1));
    position %= output.length + 1;
    if (code > 0x10ffff) return undefined;
    output.splice(position++, 0, code);
  }
  return String.fromCodePoint(...output);
}

function variableLengthNumber(
  input: string,
  start: number,
  bias: number,
): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  let weight = 1;
  for (let index = start, k = BASE; index < input.length; index++, k += BASE) {
    const digit = Number.parseInt(input[index] ?? "", 36);
    if (Number.isNaN(digit)) return undefined;
    const plain = digit < 10 ? digit + 26 : digit - 10;
    value += plain * weight;
    const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
    if (plain < threshold) return { value, next: index + 1 };
    weight *= BASE - threshold;
  }
  return undefined;
}

function adapted(difference: number, count: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(difference / DAMP) : Math.floor(difference / 2);
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) delta = Math.floor(delta / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW));
}
