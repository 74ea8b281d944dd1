import type { ReactNode } from "react";
import { isWebAddress } from "../../domain/source.ts";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

export interface OutsideLinkProps {
  /** Any address but http(s) is shown as plain text. */
  readonly url: string;
  readonly children: ReactNode;
}

/** A link to another site, in a tab of its own, which learns nothing of where the reader came from. */
export function OutsideLink({ url, children }: OutsideLinkProps) {
  const { t } = useLocale();
  if (!isWebAddress(url)) return children;
  return (
    <a className="outside-link" href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="external" />
      <span className="visually-hidden">({t("document.newTab")})</span>
    </a>
  );
}
