import "./chip.css";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "./icon.tsx";

/** A short fact in a frame. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <span className="chip">{children}</span>;
}

export interface RemovableChipProps {
  readonly onRemove: () => void;
  /** Says what pressing it does. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A short fact that one press takes away; the whole of it is the button. */
export function RemovableChip({ onRemove, label, children }: RemovableChipProps) {
  return (
    <Button className="chip chip-removable" aria-label={label} onPress={onRemove}>
      <span className="chip-text">{children}</span>
      <Icon name="close" />
    </Button>
  );
}
