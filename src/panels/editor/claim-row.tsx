import { Fragment } from "react";
import { member } from "../../domain/check/json-pointer.ts";
import { claimFields } from "../../domain/edit/blank-record.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { useEditorSession } from "./editor-session.ts";
import { ExactFindings } from "./exact-findings.tsx";
import { Field } from "./field-control.tsx";
import { NewSource } from "./new-source.tsx";

export interface ClaimRowProps {
  readonly pointer: string;
  readonly claim: unknown;
  /** Its place, counted from 0. */
  readonly index: number;
  /** How many claims there are. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One claim: its origin and its errors in a line, its fields below while it is open. */
export function ClaimRow(props: ClaimRowProps) {
  const { pointer, index, count, isOpen, onMove, onRemove } = props;
  const { t } = useLocale();
  const number = index + 1;
  return (
    <section
      className="form-claim"
      aria-label={t("editor.claim", { number })}
      data-pointer={isOpen ? undefined : pointer}
    >
      <div className="form-claim-head">
        <ClaimTitle {...props} />
        <Button
          tone="icon"
          aria-label={t("editor.claimUp", { number })}
          isDisabled={index === 0}
          onPress={() => onMove(index - 1)}
        >
          <Icon name="chevron-up" />
        </Button>
        <Button
          tone="icon"
          aria-label={t("editor.claimDown", { number })}
          isDisabled={index === count - 1}
          onPress={() => onMove(index + 1)}
        >
          <Icon name="chevron-down" />
        </Button>
        <Button tone="icon" aria-label={t("editor.removeClaim", { number })} onPress={onRemove}>
          <Icon name="close" />
        </Button>
      </div>
      <ExactFindings pointers={[pointer]} />
      {isOpen ? <ClaimFields {...props} /> : null}
    </section>
  );
}

/** The button that folds a claim, named by who says it and how it stands. */
function ClaimTitle({ pointer, claim, index, isOpen, onToggle }: ClaimRowProps) {
  const { t } = useLocale();
  const { findings, options } = useEditorSession();
  const origin = options.nameOf("origin", member(claim, "origin"));
  const errors = findings.filter(
    (finding) => finding.level === "error" && `${finding.pointer}/`.startsWith(`${pointer}/`),
  ).length;
  return (
    <Button tone="quiet" aria-expanded={isOpen} onPress={onToggle}>
      <Icon name={isOpen ? "chevron-down" : "chevron-end"} />
      <span className="form-claim-title">
        {t("editor.claim", { number: index + 1 })}
        {origin === undefined ? null : (
          <>
            {" · "}
            <bdi>{origin}</bdi>
          </>
        )}
        {errors === 0 ? null : (
          <span className="form-claim-errors"> · {t("editor.errors", { count: errors })}</span>
        )}
      </span>
    </Button>
  );
}

function ClaimFields({ pointer, claim }: ClaimRowProps) {
  return claimFields.map((field) => (
    <Fragment key={field.key}>
      <Field field={field} of={pointer} />
      {field.kind === "reference" ? (
        <NewSource list={field.to === "origin" ? "origins" : "documents"} id={member(claim, field.key)} />
      ) : null}
    </Fragment>
  ));
}
