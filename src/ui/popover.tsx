import "./popover.css";
import type { ReactNode } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover as AriaPopover, type Placement } from "react-aria-components/Popover";

export interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Names the content for screen readers. */
  readonly label: string;
  readonly placement?: Placement;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** Content that floats beside the button that opens it, keeps the focus while open, and closes by Escape or a press elsewhere. */
export function Popover({ trigger, label, placement = "bottom start", children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="popover" placement={placement} offset={6}>
        <Dialog className="popover-dialog" aria-label={label}>
          {({ close }) => (typeof children === "function" ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
