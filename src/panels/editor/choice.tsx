import {
  categories,
  datePrecisions,
  isOneOf,
  measures,
  originKinds,
  placePrecisions,
  populations,
  qualifiers,
  statuses,
} from "../../domain/vocabulary.ts";
import { useDataset } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { type ControlProps, useFieldValue } from "./use-field-value.ts";

type Translate = ReturnType<typeof useLocale>["t"];

/** What the words of a vocabulary are called, by the field that they stand in; undefined for what is no such word. */
const names: Readonly<Record<string, (word: string, t: Translate) => string | undefined>> = {
  category: (word, t) => (isOneOf(categories, word) ? t(`category.${word}`) : undefined),
  measure: (word, t) => (isOneOf(measures, word) ? t(`measure.${word}`) : undefined),
  qualifier: (word, t) => (isOneOf(qualifiers, word) ? t(`qualifier.${word}`) : undefined),
  population: (word, t) => (isOneOf(populations, word) ? t(`population.${word}`) : undefined),
  status: (word, t) => (isOneOf(statuses, word) ? t(`status.${word}`) : undefined),
  place_precision: (word, t) => (isOneOf(placePrecisions, word) ? t(`placePrecision.${word}`) : undefined),
  date_precision: (word, t) => (isOneOf(datePrecisions, word) ? t(`datePrecision.${word}`) : undefined),
  kind: (word, t) => (isOneOf(originKinds, word) ? t(`kind.${word}`) : undefined),
};

/** A word of a vocabulary, chosen from a list. A value that is no such word stays, and is listed last. */
export function Choice({ field, pointer, control }: ControlProps) {
  const { t } = useLocale();
  const nameOf = useChoiceName(field.key);
  const [value, set] = useFieldValue(pointer);
  const chosen = typeof value === "string" ? value : "";
  const strangers = chosen === "" || field.choices.includes(chosen) ? [] : [chosen];
  return (
    <select
      {...control}
      className="form-input"
      value={chosen}
      onChange={({ target }) => set(target.value === "" && field.isOptional ? null : target.value)}
    >
      <option value="">{t(field.isOptional ? "editor.none" : "editor.choose")}</option>
      {[...field.choices, ...strangers].map((word) => (
        <option key={word} value={word}>
          {nameOf(word)}
        </option>
      ))}
    </select>
  );
}

/** What a word of a field is called: provinces by their names, other words by their messages; the word itself where there is none. */
function useChoiceName(key: string): (word: string) => string {
  const { t, text } = useLocale();
  const { provinces } = recordIndex(useDataset());
  if (key === "province")
    return (word) => {
      const province = provinces.get(word);
      return province ? text(province.name) : word;
    };
  return (word) => names[key]?.(word, t) ?? word;
}
