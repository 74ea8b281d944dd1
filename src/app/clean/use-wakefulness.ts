import { useEffect, useState } from "react";

/** How long after the last movement the page is taken to be looked at only, in milliseconds. */
const patience = 4000;

/** Whether a pointer or a finger has moved lately. A page that was only opened is asleep, so that a picture taken of it shows no control. */
export function useWakefulness(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), patience);
    };
    const stirring = ["pointermove", "pointerdown"] as const;
    for (const name of stirring) window.addEventListener(name, stir, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const name of stirring) window.removeEventListener(name, stir, { capture: true });
    };
  }, []);
  return isAwake;
}
