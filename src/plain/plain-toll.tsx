import { verdictOnParts } from "../domain/parts.ts";
import type { Toll } from "../domain/toll.ts";
import type { Locale } from "../i18n/locale.ts";
import { PlainClaim } from "./plain-claim.tsx";

interface PlainTollProps {
  readonly toll: Toll;
  readonly locale: Locale;
}

/** One nationwide claim in full, with its method and its parts as the origin named them. */
export function PlainToll({ toll, locale }: PlainTollProps) {
  return (
    <>
      <PlainClaim claim={toll} locale={locale} />
      {toll.method === null ? null : (
        <p>
          {locale.t("claim.field.method")}: {locale.text(toll.method)}
        </p>
      )}
      <Parts toll={toll} locale={locale} />
    </>
  );
}

/** Parts of a figure, told as parts: never figures of their own. */
function Parts({ toll, locale }: PlainTollProps) {
  const { t, text, number } = locale;
  const verdict = verdictOnParts(toll);
  if (toll.parts.length === 0) return null;
  return (
    <>
      <p>
        {t("claim.field.parts")}
        {verdict === null ? null : `. ${t(`parts.${verdict}`)}`}
      </p>
      <ul>
        {toll.parts.map(({ label, value }) => (
          <li key={label.en}>
            {text(label)}: {number(value)}
          </li>
        ))}
      </ul>
    </>
  );
}
