import "./toll-panel.css";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { supportOf, tollsWithFigureOf } from "../../domain/support.ts";
import type { Toll } from "../../domain/toll.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { ClaimInFull } from "../claims/claim-in-full.tsx";
import { OriginTree } from "../claims/origin-tree.tsx";

export interface TollPanelProps {
  /** The claim pointed at or kept; null shows the children instead. */
  readonly toll: Toll | null;
  readonly isKept: boolean;
  /** All tolls as known, to find who else gives the same figure. */
  readonly tolls: readonly Toll[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the chart: the claim that is pointed at, in full, and who else gives its figure. A kept one takes the focus and can be closed. */
export function TollPanel({ toll, isKept, tolls, onClose, children }: TollPanelProps) {
  const { t, text } = useLocale();
  const panel = useRef<HTMLElement>(null);
  const keptId = isKept ? toll?.id : undefined;
  useEffect(() => {
    if (keptId !== undefined) panel.current?.focus({ preventScroll: true });
  }, [keptId]);
  if (toll === null) return <aside className="toll-panel">{children}</aside>;
  const close = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes it, as its button does.
    <aside
      ref={panel}
      className="toll-panel toll-panel-claim"
      tabIndex={-1}
      aria-label={text(toll.origin.name)}
      data-kept={isKept || undefined}
      onKeyDown={close}
    >
      {isKept ? (
        <div className="toll-panel-close">
          <Button tone="icon" aria-label={t("claim.close")} onPress={onClose}>
            <Icon name="close" />
          </Button>
        </div>
      ) : null}
      <ClaimInFull toll={toll} />
      <section className="toll-panel-support">
        <h4>{t("support.sameFigure")}</h4>
        <OriginTree support={supportOf(tollsWithFigureOf(toll, tolls))} />
      </section>
    </aside>
  );
}
