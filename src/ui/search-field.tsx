import "./search-field.css";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import { SearchField as AriaSearchField } from "react-aria-components/SearchField";
import { Icon } from "./icon.tsx";
import { useLocale } from "./locale-context.tsx";

export interface SearchFieldProps {
  /** Read out, not shown. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Small, for a search within a section. */
  readonly isSmall?: boolean;
}

/** A box to search by words. Escape and the cross empty it. */
export function SearchField({ label, placeholder, value, onChange, isSmall = false }: SearchFieldProps) {
  const { t } = useLocale();
  return (
    <AriaSearchField
      className={isSmall ? "search-field search-field-small" : "search-field"}
      aria-label={label}
      value={value}
      onChange={onChange}
    >
      <Icon name="search" />
      <Input
        className="search-field-input"
        placeholder={placeholder}
        dir="auto"
        autoComplete="off"
        spellCheck="false"
        enterKeyHint="search"
      />
      {value === "" ? null : (
        <Button className="search-field-clear" aria-label={t("search.clear")}>
          <Icon name="close" />
        </Button>
      )}
    </AriaSearchField>
  );
}
