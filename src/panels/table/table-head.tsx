import { type Column, columns, type Sorting } from "../../state/sorting.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

export interface TableHeadProps {
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
}

/** The headings; each sorts the table by its column. On a phone they are a line of buttons above the cards. */
export function TableHead({ sorting, onSort }: TableHeadProps) {
  const { t } = useLocale();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            className={`table-${column}`}
            aria-sort={sorting.column === column ? sorting.direction : "none"}
          >
            <Button tone="quiet" onPress={() => onSort(column)}>
              {t(`table.${column}`)}
              <SortMark isSorting={sorting.column === column} sorting={sorting} />
            </Button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortMark({ isSorting, sorting }: { readonly isSorting: boolean; readonly sorting: Sorting }) {
  return (
    <span className={isSorting ? "table-sort" : "table-sort table-sort-off"}>
      <Icon name={isSorting && sorting.direction === "descending" ? "chevron-down" : "chevron-up"} />
    </span>
  );
}
