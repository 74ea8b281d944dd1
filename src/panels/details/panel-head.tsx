import "./panel-head.css";
import type { ReactNode } from "react";
import { events } from "../../state/atlas.ts";
import type { Picked } from "../../state/view-state.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { PickLink } from "./pick-link.tsx";

/** One step of the way from Iran to what is shown. Without a pick it is only said. */
export interface Crumb {
  readonly label: string;
  readonly picked?: Picked;
}

export interface PanelHeadProps {
  /** The way to what is shown, from wide to close, without Iran and without the title itself. */
  readonly crumbs: readonly Crumb[];
  readonly title: string;
  /** Stands beside the button that closes. */
  readonly actions?: ReactNode;
}

/** Where this is, what it is, and how to close it. The heading takes the focus when the panel opens by keyboard. */
export function PanelHead({ crumbs, title, actions }: PanelHeadProps) {
  const { t } = useLocale();
  return (
    <header className="panel-head">
      <div className="panel-head-bar">
        <nav className="crumbs" aria-label={t("crumb.label")}>
          <ol>
            <li>
              <PickLink picked={null}>{t("crumb.iran")}</PickLink>
            </li>
            {crumbs.map(({ label, picked }) => (
              <li key={label}>
                <Icon name="chevron-end" />
                <bdi>{picked ? <PickLink picked={picked}>{label}</PickLink> : label}</bdi>
              </li>
            ))}
          </ol>
        </nav>
        <div className="panel-head-actions">
          {actions}
          <Button tone="icon" aria-label={t("action.close")} onPress={() => events.picked(null)}>
            <Icon name="close" />
          </Button>
        </div>
      </div>
      <PanelHeading>{title}</PanelHeading>
    </header>
  );
}

/** The heading of what the panel shows. */
export function PanelHeading({ children }: { readonly children: string }) {
  return (
    <h2 className="panel-heading" tabIndex={-1} data-panel-heading="">
      <bdi>{children}</bdi>
    </h2>
  );
}
