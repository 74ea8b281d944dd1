import { useState } from "react";
import { items } from "../../domain/check/json-pointer.ts";
import { blankClaim } from "../../domain/edit/blank-record.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { ClaimRow } from "./claim-row.tsx";
import { useEditorSession } from "./editor-session.ts";
import { ExactFindings } from "./exact-findings.tsx";
import { useFieldValue } from "./use-field-value.ts";

/** The pointer of the list of claims in the draft. */
const POINTER = "/incident/properties/claims";

/** The claims of the incident, each a block of fields that folds; they are added, removed and put into another order. */
export function ClaimRows() {
  const { t } = useLocale();
  const { edit } = useEditorSession();
  const [value] = useFieldValue(POINTER);
  const claims = items(value);
  // By place, since a claim has nothing else of its own: what moves takes its openness along.
  const [open, setOpen] = useState<readonly boolean[]>(() => claims.map(() => claims.length === 1));
  const add = () => {
    edit({ kind: "insert", pointer: POINTER, index: claims.length, value: blankClaim() });
    setOpen(claims.map((_, index) => open[index] ?? false).concat(true));
  };
  const move = (from: number, to: number) => {
    edit({ kind: "move", pointer: POINTER, from, to });
    setOpen(open.toSpliced(from, 1).toSpliced(to, 0, open[from] ?? false));
  };
  const remove = (index: number) => {
    edit({ kind: "remove", pointer: POINTER, index });
    setOpen(open.toSpliced(index, 1));
  };
  return (
    <>
      <ExactFindings pointers={[POINTER]} />
      {claims.map((claim, index) => (
        <ClaimRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a claim has nothing of its own but its place, and its fields hold no state that could go astray.
          key={index}
          pointer={`${POINTER}/${index}`}
          claim={claim}
          index={index}
          count={claims.length}
          isOpen={open[index] ?? false}
          onToggle={() => setOpen(claims.map((_, at) => (at === index ? !open[at] : (open[at] ?? false))))}
          onMove={(to) => move(index, to)}
          onRemove={() => remove(index)}
        />
      ))}
      <Button onPress={add}>
        <Icon name="plus" />
        {t("editor.addClaim")}
      </Button>
    </>
  );
}
