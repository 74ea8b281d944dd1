import { figureLink } from "../../figure/content/figure-link.ts";
import { sourceNames } from "../../figure/content/figure-words.ts";
import type { FigureSubject } from "../../figure/content/subject.ts";
import { editionText } from "../../figure/layout/foot.ts";
import type { Locale } from "../../i18n/locale.ts";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { isFramed } from "./is-framed.ts";

/** Edition, sources, credit and link. */
export function CleanNotes({ subject }: { readonly subject: FigureSubject }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <div className="clean-notes">
      <p>
        <strong>
          {t("app.name")} · {editionText(subject.edition, locale)}
        </strong>
      </p>
      <p>{t("figure.asReported")}</p>
      <Sources subject={subject} />
      <p>{t("clean.credit")}</p>
      <ViewLink subject={subject} />
    </div>
  );
}

function Sources({ subject }: { readonly subject: FigureSubject }) {
  const locale = useLocale();
  const names = namesOf(subject, locale);
  if (names === "") return null;
  return <p className="clean-sources">{locale.t("figure.sources", { names })}</p>;
}

/** Beyond this many letters the names are said short, so that the map keeps its room; none is left out. */
const longestNames = 400;

function namesOf({ selection }: FigureSubject, locale: Locale): string {
  const between = locale.t("figure.sourcesBetween");
  const full = sourceNames(selection.incidents, "name", locale).join(between);
  return full.length <= longestNames ? full : sourceNames(selection.incidents, "short", locale).join(between);
}

/** The address of the view, to be read and followed; in a frame it opens the whole atlas beside the page, at the same view. */
function ViewLink({ subject }: { readonly subject: FigureSubject }) {
  const locale = useLocale();
  const link = figureLink(subject, locale);
  const here = `${window.location.href.split("#")[0]}${link.slice(link.indexOf("#"))}`;
  if (isFramed) {
    return (
      <p>
        <a className="clean-open" href={here} target="_blank" rel="noopener noreferrer">
          {locale.t("clean.open")} <Icon name="external" />
        </a>
      </p>
    );
  }
  if (subject.address === null) return null;
  return (
    <p>
      <a className="clean-link" href={here} dir="ltr">
        {link.replace(/^https?:\/\//, "")}
      </a>
    </p>
  );
}
