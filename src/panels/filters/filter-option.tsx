import "./filter-option.css";
import { memo } from "react";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

export interface FilterOptionProps<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** How many incidents choosing it alone would show. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly isPartly?: boolean;
  /** Stands over options of its own. */
  readonly isHead?: boolean;
  /** Whether something else is chosen too, so that "only" would change more than a tick. */
  readonly hasOthers: boolean;
  readonly onToggle: (value: Value) => void;
  readonly onOnly: (value: Value) => void;
}

function Option<Value extends string>({
  value,
  name,
  count,
  isChosen,
  isPartly = false,
  isHead = false,
  hasOthers,
  onToggle,
  onOnly,
}: FilterOptionProps<Value>) {
  const { t, number } = useLocale();
  return (
    <div
      className={isHead ? "filter-option filter-option-head" : "filter-option"}
      data-none={count === 0 || undefined}
      data-others={hasOthers || undefined}
    >
      <Checkbox
        isSelected={isChosen}
        isIndeterminate={isPartly}
        onChange={() => onToggle(value)}
        label={t("filters.optionWithCount", { name, count })}
      >
        <bdi className="filter-option-name">{name}</bdi>
        <span className="filter-option-count">{number(count)}</span>
      </Checkbox>
      {hasOthers ? (
        <Button tone="link" aria-label={t("filters.onlyThis", { name })} onPress={() => onOnly(value)}>
          {t("filters.only")}
        </Button>
      ) : null}
    </div>
  );
}

/** A value of a facet to tick, with what choosing it would show. Give handlers that stay the same, so that a row renders only when it changes. */
export const FilterOption = memo(Option) as typeof Option;
