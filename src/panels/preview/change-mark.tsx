import "./change-mark.css";
import { type ChangeKind, changeSigns } from "../../drawing/change-signs.ts";
import { useAtlas } from "../../state/atlas.ts";
import { changeKindOf } from "../../state/preview.ts";
import { useLocale } from "../../ui/locale-context.tsx";

/** Says by sign and word that an incident is new, changed or gone in the file that is previewed; nothing without one, or where it is as published. */
export function ChangeMark({ id }: { readonly id: string }) {
  const kind = useAtlas(({ preview }) => (preview === null ? undefined : changeKindOf(preview, id)));
  return kind === undefined ? null : <ChangeWord kind={kind} />;
}

/** A kind of change by its sign and its word. */
export function ChangeWord({ kind }: { readonly kind: ChangeKind }) {
  const { t } = useLocale();
  return (
    <span className="change-mark" data-kind={kind}>
      <span aria-hidden="true">{changeSigns[kind]}</span> {t(`preview.kind.${kind}`)}
    </span>
  );
}
