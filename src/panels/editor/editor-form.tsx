import "./editor-form.css";
import type { ReactNode } from "react";
import { incidentFields } from "../../domain/edit/blank-record.ts";
import type { FormField } from "../../domain/edit/form-field.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { ClaimRows } from "./claim-rows.tsx";
import { useEditorSession } from "./editor-session.ts";
import { ExactFindings } from "./exact-findings.tsx";
import { Field } from "./field-control.tsx";
import { IdField } from "./id-field.tsx";
import { PlacePart } from "./place-part.tsx";

const OF = "/incident/properties";

/** In which part of the form a field stands, by how its key begins; fields of the schema that are not named come with what happened. */
const parts: Readonly<Record<"when" | "where" | "pages", RegExp>> = {
  when: /^date_/,
  where: /^(place_|province$)/,
  pages: /^(documents|overlaps)$/,
};

/** The whole incident as a form, field by field as the schema has them. */
export function EditorForm() {
  const { t } = useLocale();
  const { draft } = useEditorSession();
  const others = incidentFields.filter(
    ({ key, kind }) => kind !== "rows" && !Object.values(parts).some((part) => part.test(key)),
  );
  return (
    <div className="editor-form">
      <ExactFindings pointers={["", "/incident", OF, "/features", "/origins", "/documents"]} />
      <Part title={t("editor.what")}>
        <Fields fields={others} />
      </Part>
      <Part title={t("editor.when")}>
        <Fields fields={fieldsOf(parts.when)} />
      </Part>
      <Part title={t("editor.where")}>
        <PlacePart />
        <Fields fields={fieldsOf(parts.where)} />
      </Part>
      <Part title={t("editor.claims")}>
        <ClaimRows />
      </Part>
      <Part title={t("editor.pages")}>
        <Fields fields={fieldsOf(parts.pages)} />
      </Part>
      <Part title={t("editor.identity")}>
        <IdField incident={draft.incident} />
      </Part>
    </div>
  );
}

function fieldsOf(part: RegExp): readonly FormField[] {
  return incidentFields.filter(({ key }) => part.test(key));
}

function Fields({ fields }: { readonly fields: readonly FormField[] }) {
  return fields.map((field) => <Field key={field.key} field={field} of={OF} />);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="editor-part" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
