import "./disclosure.css";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure as AriaDisclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { Icon } from "./icon.tsx";

export interface DisclosureProps {
  readonly title: string;
  /** Said beside the title, so that a folded section still tells what it holds. */
  readonly summary?: string;
  /** A small control in the title's line, outside the button that folds. */
  readonly action?: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A section under a heading that folds it. What is folded is not built. */
export function Disclosure({ title, summary, action, isOpenAtFirst = true, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="disclosure" defaultExpanded={isOpenAtFirst}>
      {({ isExpanded }) => (
        <>
          <div className="disclosure-head">
            <h3 className="disclosure-heading">
              <Button slot="trigger" className="disclosure-trigger">
                <Icon name={isExpanded ? "chevron-down" : "chevron-end"} />
                <span className="disclosure-title">{title}</span>
                {summary === undefined ? null : <span className="disclosure-summary">{summary}</span>}
              </Button>
            </h3>
            {action}
          </div>
          <DisclosurePanel className="disclosure-panel">{isExpanded ? children : null}</DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
