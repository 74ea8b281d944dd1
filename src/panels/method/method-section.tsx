import type { ReactNode } from "react";
import type { MessageKey } from "../../i18n/messages.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { headingId, type MethodSectionName } from "./method-sections.ts";

export interface MethodSectionProps {
  readonly name: MethodSectionName;
  readonly paragraphs: readonly MessageKey[];
  /** Stands below the paragraphs. */
  readonly children?: ReactNode;
}

/** One section: a heading that the contents lead to, and its text. */
export function MethodSection({ name, paragraphs, children }: MethodSectionProps) {
  const { t } = useLocale();
  const id = headingId(name);
  return (
    <section className="method-section" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {t(`method.${name}.title`)}
      </h3>
      {paragraphs.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {children}
    </section>
  );
}
