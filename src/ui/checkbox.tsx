import "./checkbox.css";
import type { ReactNode } from "react";
import { CheckboxButton, CheckboxField } from "react-aria-components/Checkbox";

export interface CheckboxProps {
  readonly isSelected: boolean;
  /** Some of what it stands for is ticked, not all. */
  readonly isIndeterminate?: boolean;
  readonly onChange: (isSelected: boolean) => void;
  /** What is read out; the children alone when absent. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A box to tick, with what it means beside it. The whole of both can be pressed. */
export function Checkbox({ isSelected, isIndeterminate = false, onChange, label, children }: CheckboxProps) {
  return (
    <CheckboxField
      className="checkbox"
      isSelected={isSelected}
      isIndeterminate={isIndeterminate}
      onChange={onChange}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      <CheckboxButton className="checkbox-button">
        <svg className="checkbox-box" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path className="checkbox-tick" d={isIndeterminate ? "M4.5 8h7" : "M4 8.25 7 11.25 12 5.25"} />
        </svg>
        <span className="checkbox-label">{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
