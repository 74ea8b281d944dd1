import "./measure-choice.css";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components/RadioGroup";
import type { Toll } from "../../domain/toll.ts";
import { isOneOf, type Measure, measures } from "../../domain/vocabulary.ts";
import { events } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";

export interface MeasureChoiceProps {
  readonly measure: Measure;
  /** All tolls of the record, so that a measure stays where it is whatever the filter. */
  readonly record: readonly Toll[];
  /** The tolls shown, which are counted. */
  readonly shown: readonly Toll[];
}

/** The measures of which the record holds nationwide figures, with how many are shown of each. */
export function MeasureChoice({ measure, record, shown }: MeasureChoiceProps) {
  const { t, number } = useLocale();
  const present = measures.filter((one) => one === measure || record.some((toll) => toll.measure === one));
  return (
    <RadioGroup
      className="measure-choice"
      aria-label={t("tolls.measure")}
      orientation="horizontal"
      value={measure}
      onChange={(chosen) => {
        if (isOneOf(measures, chosen)) events.measureChosen(chosen);
      }}
    >
      {present.map((one) => (
        <RadioField key={one} value={one} className="measure-field">
          <RadioButton className="measure-button">
            {t(`tollMeasure.${one}`)}
            <span className="measure-count">
              {number(shown.filter((toll) => toll.measure === one).length)}
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
