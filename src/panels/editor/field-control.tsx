import { textOf, valueFrom } from "../../domain/edit/field-value.ts";
import type { FormField } from "../../domain/edit/form-field.ts";
import { fieldHelpText, fieldLabel } from "../../i18n/field-text.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { Choice } from "./choice.tsx";
import { DayControl } from "./day-control.tsx";
import { FormRow } from "./form-row.tsx";
import { ReferenceControl } from "./reference-control.tsx";
import { ReferenceList } from "./reference-list.tsx";
import { type ControlProps, useFieldValue } from "./use-field-value.ts";
import { YesOrNo } from "./yes-or-no.tsx";

export interface FieldProps {
  readonly field: FormField;
  /** The pointer of the record that it is a field of, in the draft. */
  readonly of: string;
}

/** One field of a record, whatever its kind; a field of rows has a part of its own. */
export function Field({ field, of }: FieldProps) {
  const locale = useLocale();
  const pointer = `${of}/${field.key}`;
  return (
    <FormRow
      pointer={pointer}
      label={fieldLabel(field.key, locale)}
      help={fieldHelpText(field.key, locale)}
      isOptional={field.isOptional || field.kind === "yes-no" || field.key === "overlaps"}
    >
      {(control) => <Control field={field} pointer={pointer} control={control} />}
    </FormRow>
  );
}

function Control(props: ControlProps) {
  switch (props.field.kind) {
    case "choice":
      return <Choice {...props} />;
    case "yes-no":
      return <YesOrNo {...props} />;
    case "day":
      return <DayControl {...props} />;
    case "reference":
      return <ReferenceControl {...props} />;
    case "references":
      return <ReferenceList {...props} />;
    case "rows":
      return null;
    case "line":
    case "text":
    case "number":
      return <TextControl {...props} />;
  }
}

function TextControl({ field, pointer, control }: ControlProps) {
  const [value, set] = useFieldValue(pointer);
  const shared = {
    ...control,
    className: "form-input",
    value: textOf(value),
    lang: field.language,
    dir: field.language === "fa" ? "rtl" : field.language === "en" ? "ltr" : "auto",
    spellCheck: field.kind === "text" || field.language !== undefined,
    autoComplete: "off",
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      set(valueFrom(field, target.value)),
  } as const;
  if (field.kind === "text") return <textarea {...shared} rows={4} />;
  return <input {...shared} inputMode={field.kind === "number" ? "decimal" : undefined} />;
}
