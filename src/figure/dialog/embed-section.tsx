import { useId, useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import type { FigureSubject } from "../content/subject.ts";
import { type EmbedSize, embedSizeNames, embedSnippet } from "../out/embed.ts";
import { CopiedText } from "./copied-text.tsx";

export interface EmbedSectionProps {
  readonly subject: FigureSubject;
  /** In which the frame is shown, as the picture is. */
  readonly locale: Locale;
}

/** HTML by which another page shows this view in a frame. */
export function EmbedSection({ subject, locale }: EmbedSectionProps) {
  const { t } = useLocale();
  const [size, setSize] = useState<EmbedSize>("wide");
  const page = subject.address ?? ownPage();
  return (
    <section className="figure-embed">
      <h3 className="figure-heading">{t("embed.title")}</h3>
      {page === null ? (
        <p className="figure-note">{t("embed.noAddress")}</p>
      ) : (
        <>
          <p className="figure-note">{t("embed.note")}</p>
          <SizeField size={size} onChange={setSize} />
          <CopiedText
            title={t("embed.code")}
            action={t("embed.copy")}
            text={embedSnippet(subject, locale, { page, size })}
            language="en"
            rows={5}
          />
        </>
      )}
    </section>
  );
}

interface SizeFieldProps {
  readonly size: EmbedSize;
  readonly onChange: (size: EmbedSize) => void;
}

function SizeField({ size, onChange }: SizeFieldProps) {
  const { t } = useLocale();
  const id = useId();
  return (
    <div className="figure-field">
      <label className="figure-heading" htmlFor={id}>
        {t("embed.size")}
      </label>
      <select
        id={id}
        className="figure-select"
        value={size}
        onChange={({ target }) => {
          const chosen = embedSizeNames.find((name) => name === target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {embedSizeNames.map((name) => (
          <option key={name} value={name}>
            {t(`embed.size.${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A page that only this machine reaches can still be framed on it, to try; one on a disk cannot. */
function ownPage(): string | null {
  const { protocol, origin, pathname } = window.location;
  return protocol.startsWith("http") ? `${origin}${pathname}` : null;
}
