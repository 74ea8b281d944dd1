import "./save-copy.css";
import { useId } from "react";
import { isDay } from "../../domain/day.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { copyUrl, megabytes } from "./edition.ts";

/** A link to the whole atlas as one file, where the site has it; in that file itself, which one it is. */
export function SaveCopy({ bytes }: { readonly bytes: number | undefined }) {
  const { t } = useLocale();
  const about = useId();
  if (__EDITION__ === "file") return <CopyStamp />;
  if (bytes === undefined) return null;
  return (
    <section className="settings-part">
      <a className="button save-copy" href={copyUrl} download aria-describedby={about}>
        {t("copy.save")}
      </a>
      <p id={about} className="settings-note">
        {t("copy.about", { megabytes: megabytes(bytes) })}
      </p>
    </section>
  );
}

function CopyStamp() {
  const { t, day } = useLocale();
  const stands = __DATA_DAY__;
  return (
    <p className="settings-part settings-note">
      {t("copy.isOne", { day: isDay(stands) ? day(stands) : stands, version: __DATA_VERSION__ })}
    </p>
  );
}
