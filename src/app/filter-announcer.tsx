import { useEffect, useState } from "react";
import { useDataset, useSelection } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";

/** Long enough that typing and dragging are announced once, at their end. */
const settled = 700;

/** Says in a live region what a filter did: "42 of 253 incidents". Silent until something changes. */
export function FilterAnnouncer() {
  const { t } = useLocale();
  const { count } = useSelection();
  const total = useDataset().incidents.length;
  const [said, setSaid] = useState({ count, text: "" });
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid((before) =>
        before.count === count ? before : { count, text: t("count.ofIncidents", { count, total }) },
      );
    }, settled);
    return () => clearTimeout(timer);
  }, [count, total, t]);
  return (
    <p className="visually-hidden" role="status">
      {said.text}
    </p>
  );
}
