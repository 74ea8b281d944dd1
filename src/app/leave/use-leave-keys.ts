import { useEffect } from "react";
import { leave } from "./leave.ts";
import { ShiftPresses } from "./shift-presses.ts";

/** Leaves the page when Shift is pressed three times, wherever the focus is. */
export function useLeaveKeys(): void {
  useEffect(() => {
    const presses = new ShiftPresses();
    const pressed = (event: KeyboardEvent) => {
      if (presses.key(event)) leave();
    };
    const interrupted = () => presses.interrupt();
    // While capturing: no control that stops the event can keep the reader here.
    window.addEventListener("keydown", pressed, true);
    window.addEventListener("keyup", pressed, true);
    window.addEventListener("pointerdown", interrupted, true);
    return () => {
      window.removeEventListener("keydown", pressed, true);
      window.removeEventListener("keyup", pressed, true);
      window.removeEventListener("pointerdown", interrupted, true);
    };
  }, []);
}
