import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

export interface ShowMoreProps {
  /** How many are folded away. */
  readonly count: number;
  /** Of what, read out. */
  readonly of: string;
  readonly isUnfolded: boolean;
  readonly onChange: (isUnfolded: boolean) => void;
}

/** Unfolds the rest of a long list, and folds it again. */
export function ShowMore({ count, of, isUnfolded, onChange }: ShowMoreProps) {
  const { t } = useLocale();
  return (
    <Button
      tone="link"
      aria-expanded={isUnfolded}
      {...(isUnfolded ? {} : { "aria-label": t("filters.showMoreOf", { count, name: of }) })}
      onPress={() => onChange(!isUnfolded)}
    >
      {isUnfolded ? t("filters.showFewer") : t("filters.showMore", { count })}
    </Button>
  );
}
