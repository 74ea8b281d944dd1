const small = new Set([
  "a",
  "an",
  "and",
  "at",
  "by",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "the",
  "to",
  "with",
  "s",
]);
const MOST_WORDS = 5;

/** An id in the record's form from a title and a day: its first telling words and the day. Another number is added until it is new. */
export function proposeId(title: string, day: string | null, isTaken: (id: string) => boolean): string {
  const words = slug(title)
    .split("-")
    .filter((word) => word !== "" && !small.has(word) && word !== day);
  const base = [...words.slice(0, MOST_WORDS), ...(day === null ? [] : [day])].join("-").slice(0, 74);
  const first = base.replaceAll(/^-+|-+$/g, "") || "incident";
  if (!isTaken(first)) return first;
  for (let number = 2; ; number++) if (!isTaken(`${first}-${number}`)) return `${first}-${number}`;
}

/** A text as the words of an id: Latin letters and digits without marks, with hyphens between; "" where it has none. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}|['’‘ʿʾ]/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
