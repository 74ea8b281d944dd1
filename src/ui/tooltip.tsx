import "./tooltip.css";
import type { ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";

export interface TooltipProps {
  readonly text: string;
  /** One control that can be focused. */
  readonly children: ReactNode;
}

/** A hint beside a control while the pointer or the focus is on it. Never the only place where something is said: touch has no hover. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
