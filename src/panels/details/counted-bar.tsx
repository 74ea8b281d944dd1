import "./counted-bar.css";
import { useLocale } from "../../ui/locale-context.tsx";

export interface CountedBarProps {
  readonly label: string;
  readonly count: number;
  /** The count that takes the whole width. */
  readonly most: number;
}

/** A name, a bar as long as its share of the most, and the count in figures. */
export function CountedBar({ label, count, most }: CountedBarProps) {
  const { number } = useLocale();
  return (
    <>
      <bdi className="counted-label">{label}</bdi>
      <span className="counted-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(count / most) * 100}%` }} />
      </span>
      <span className="counted-number">{number(count)}</span>
    </>
  );
}
