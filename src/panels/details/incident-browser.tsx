import type { Incident } from "../../domain/incident.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { neighboursOf } from "./neighbours.ts";
import { openPick } from "./open-pick.ts";

export interface IncidentBrowserProps {
  readonly id: string;
  readonly incidents: readonly Incident[];
}

/** Leads to the incidents before and after this one among those shown. Nothing when it is not among them. */
export function IncidentBrowser({ id, incidents }: IncidentBrowserProps) {
  const { t } = useLocale();
  const { position, previous, next } = neighboursOf(id, incidents);
  if (position === null) return null;
  return (
    <fieldset className="incident-browser" aria-label={t("incident.browse")}>
      <Step to={previous} label={t("incident.previous")} icon="chevron-start" />
      <span>{t("incident.position", { position, count: incidents.length })}</span>
      <Step to={next} label={t("incident.next")} icon="chevron-end" />
    </fieldset>
  );
}

interface StepProps {
  readonly to: Incident | null;
  readonly label: string;
  readonly icon: "chevron-start" | "chevron-end";
}

function Step({ to, label, icon }: StepProps) {
  return (
    <Button
      tone="icon"
      aria-label={label}
      isDisabled={to === null}
      onPress={() => {
        if (to) openPick({ kind: "incident", id: to.id });
      }}
    >
      <Icon name={icon} />
    </Button>
  );
}
