import { type CanonicalForm, canonicalForm } from "./canonical-form.ts";
import { type CheckedSource, parseFile } from "./check-file.ts";
import { isHandKept } from "./file-schemas.ts";
import type { Finding } from "./finding.ts";
import { Placement } from "./placement.ts";

/** What formatting a file came to. */
export type FormatOutcome =
  | ({ readonly kind: "formatted"; readonly isSame: boolean } & CanonicalForm)
  /** Written by a program, which has a form of its own. */
  | { readonly kind: "left" }
  /** Its JSON is broken, so that what is meant cannot be known. */
  | { readonly kind: "refused"; readonly findings: readonly Finding[] };

/** Faults that formatting mends, since they leave no doubt about what is meant. */
const mended = new Set(["encoding.bom", "encoding.line-endings"]);

/** The canonical form of a file's bytes. A file that is no well-formed JSON is refused, never guessed at. */
export function formatFile(source: CheckedSource): FormatOutcome {
  const { name, kind, text, mended: json, content, faults } = parseFile(source);
  const broken = faults.filter((fault) => !mended.has(fault.class));
  if (broken.length > 0 || content === undefined) {
    const findings = new Placement({ file: name, text, mended: json, content }).findings(broken);
    return { kind: "refused", findings };
  }
  if (!isHandKept(kind)) return { kind: "left" };
  const form = canonicalForm(kind, content);
  const isMarked = faults.some((fault) => fault.class === "encoding.bom");
  return { kind: "formatted", isSame: !isMarked && form.text === text, ...form };
}
