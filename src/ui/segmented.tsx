import "./segmented.css";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components/RadioGroup";

/** One choice of a segmented control. */
export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A small second line, such as a count. */
  readonly detail?: string;
}

export interface SegmentedProps<Value extends string> {
  /** Read out, not shown. */
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, of which one holds. Arrow keys move along the line of reading. */
export function Segmented<Value extends string>({ label, segments, value, onChange }: SegmentedProps<Value>) {
  const choose = (chosen: string) => {
    const segment = segments.find((one) => one.value === chosen);
    if (segment) onChange(segment.value);
  };
  return (
    <RadioGroup
      className="segmented"
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={choose}
    >
      {segments.map((segment) => (
        <RadioField key={segment.value} value={segment.value} className="segmented-field">
          <RadioButton className="segmented-button">
            <span>{segment.label}</span>
            {segment.detail === undefined ? null : <span className="segmented-detail">{segment.detail}</span>}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
