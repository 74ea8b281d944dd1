import "./parts-bar.css";
import { verdictOnParts } from "../../domain/parts.ts";
import type { Toll } from "../../domain/toll.ts";
import { figureText } from "../../i18n/figure-text.ts";
import { useLocale } from "../../ui/locale-context.tsx";

/** The parts of a toll as its origin named them, inside the length of the toll itself: never figures of their own. */
export function PartsBar({ toll }: { readonly toll: Toll }) {
  const locale = useLocale();
  const { t, text, number } = locale;
  const verdict = verdictOnParts(toll);
  if (verdict === null) return null;
  const total = toll.high ?? toll.low ?? 0;
  const isPartition = verdict === "complete";
  return (
    <div className="parts">
      <ul className={isPartition ? "parts-list parts-list-whole" : "parts-list"}>
        {toll.parts.map(({ label, value }) => (
          <li key={label.en} className="parts-part">
            <span className="parts-track" aria-hidden="true">
              <span
                className="parts-length"
                style={{ inlineSize: `${Math.min(100, (value / total) * 100)}%` }}
              />
            </span>
            <span className="parts-text">
              <bdi>{text(label)}</bdi>
              <span className="parts-value">{number(value)}</span>
              <span className="visually-hidden">{t("parts.of", { total: figureText(toll, locale) })}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={verdict === "exceeding" ? "parts-note parts-flag" : "parts-note"}>
        {t(`parts.${verdict}`)}
      </p>
    </div>
  );
}
