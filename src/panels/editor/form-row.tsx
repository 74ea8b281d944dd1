import { type ReactNode, useId } from "react";
import type { Finding } from "../../domain/check/finding.ts";
import { plainText } from "../../domain/plain-text.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { useEditorSession } from "./editor-session.ts";

/** What ties a control to its row: attributes of the element that is filled in. */
export interface RowControl {
  readonly id: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
}

export interface FormRowProps {
  /** The value's pointer in the draft. */
  readonly pointer: string;
  readonly label: string;
  readonly help: string;
  readonly isOptional: boolean;
  readonly children: (control: RowControl) => ReactNode;
}

/** A field with its name, what it asks for, and what is wrong with what stands in it. */
export function FormRow({ pointer, label, help, isOptional, children }: FormRowProps) {
  const { t } = useLocale();
  const id = useId();
  const findings = useFindings(pointer);
  const control: RowControl = {
    id,
    "aria-describedby": `${id}-help ${id}-findings`,
    "aria-invalid": findings.some(({ level }) => level === "error"),
  };
  return (
    <div className="form-row" data-pointer={pointer}>
      <label className="form-label" htmlFor={id}>
        {label}
        {isOptional ? null : <span className="form-needed"> {t("editor.required")}</span>}
      </label>
      {children(control)}
      <FindingList id={`${id}-findings`} findings={findings} />
      <p className="form-help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}

/** What was found at a value itself and within it, without what is told at a row of its own. */
function useFindings(pointer: string): readonly Finding[] {
  const { findings } = useEditorSession();
  return findings.filter((finding) => finding.pointer === pointer || isWithin(finding.pointer, pointer));
}

function isWithin(pointer: string, above: string): boolean {
  return pointer.startsWith(`${above}/`) && above !== "/incident/properties/claims";
}

/** Findings at a field: the level by word and sign, and the checker's own words, which are English as on the command line. */
export function FindingList({
  id,
  findings,
}: {
  readonly id: string;
  readonly findings: readonly Finding[];
}) {
  const { t } = useLocale();
  return (
    <ul className="form-findings" id={id} aria-live="polite">
      {findings.map(({ level, class: kind, pointer, found, expected, mend }) => (
        <li key={`${kind} ${pointer} ${found}`} data-level={level}>
          <span className="form-level">{t(`preview.level.${level}`)}</span>{" "}
          <span dir="ltr" lang="en">
            {plainText(found)}; expected {plainText(expected)}
            {mend === null ? null : <strong> → {plainText(mend)}</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}
