import type { Finding } from "../../domain/check/finding.ts";

/** Moves the focus to the next field with an error, after the one that has it; from the last to the first. Nothing without one. */
export function focusError(findings: readonly Finding[]): void {
  const broken = findings.filter(({ level }) => level === "error").map(({ pointer }) => pointer);
  const rows = [...document.querySelectorAll<HTMLElement>("[data-pointer]")].filter((row) => {
    const own = row.dataset.pointer ?? "";
    return broken.some((pointer) => pointer === own || pointer.startsWith(`${own}/`));
  });
  const last = document.querySelector<HTMLElement>("[data-visited]");
  const next = rows[(last ? rows.indexOf(last) : -1) + 1] ?? rows[0];
  delete last?.dataset.visited;
  if (!next) return;
  next.dataset.visited = "";
  next.scrollIntoView({ block: "center" });
  next.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
}
