/** What a spreadsheet would take for a formula at the start of a cell (OWASP, CSV injection), full-width forms included, also after spaces that it may cut off. */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Separated values (RFC 4180, CRLF). A cell that a spreadsheet would compute gets a leading apostrophe; `cellText` takes it off again. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function quoted(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell says, without the apostrophe that keeps a spreadsheet from computing it. */
export function cellText(written: string): string {
  return written.startsWith("'") && FORMULA.test(written.slice(1)) ? written.slice(1) : written;
}
