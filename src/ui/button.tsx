import "./button.css";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";

/** How loud a button is: plain with a border, quiet without, strong for the one main action, link inside text, icon for a picture only. */
export type ButtonTone = "plain" | "quiet" | "strong" | "link" | "icon";

export interface ButtonProps extends Omit<AriaButtonProps, "className"> {
  readonly tone?: ButtonTone;
}

/** A button for pointer, touch and keyboard. An icon needs an `aria-label`. */
export function Button({ tone = "plain", ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={tone === "plain" ? "button" : `button button-${tone}`} />;
}
