import "./search-select.css";
import { useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";

/** One thing that can be found and chosen. */
export interface SearchOption {
  readonly id: string;
  readonly name: string;
  /** A second line that tells it from others of the same name. */
  readonly detail: string;
}

export interface SearchSelectProps {
  readonly id: string;
  readonly label: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
  /** What is chosen, as it is called; "" for nothing. */
  readonly chosen: string;
  readonly placeholder: string;
  /** What a text finds, best first. */
  readonly find: (text: string) => readonly SearchOption[];
  readonly onChoose: (id: string) => void;
  /** Said in the list when nothing is found. */
  readonly nothing: string;
}

/** A field in which one of very many things is searched for and chosen, by keyboard alone as well. What is typed and not chosen is dropped. */
export function SearchSelect(props: SearchSelectProps) {
  const { id, label, chosen, placeholder, find, onChoose, nothing } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <ComboBox
      className="search-select"
      aria-label={label}
      inputValue={typed ?? chosen}
      onInputChange={(text) => setTyped(text === chosen ? null : text)}
      items={typed === null ? [] : find(typed)}
      selectedKey={null}
      onSelectionChange={(key) => {
        setTyped(null);
        // Null: the list was left without a choice.
        if (typeof key === "string") onChoose(key);
      }}
      onBlur={() => setTyped(null)}
      allowsEmptyCollection={typed !== null && typed !== ""}
      isInvalid={props["aria-invalid"]}
    >
      <Input
        id={id}
        className="search-select-input"
        dir="auto"
        placeholder={placeholder}
        aria-describedby={props["aria-describedby"]}
      />
      <Popover className="search-select-popover" placement="bottom start" offset={2}>
        <ListBox<SearchOption>
          className="search-select-list"
          renderEmptyState={() => <p className="search-select-nothing">{nothing}</p>}
        >
          {({ id: key, name, detail }) => (
            <ListBoxItem id={key} textValue={name} className="search-select-option">
              <bdi>{name}</bdi>
              <span className="search-select-detail">
                <bdi>{detail}</bdi>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
