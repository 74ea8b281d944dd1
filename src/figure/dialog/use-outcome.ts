import { useEffect, useState } from "react";

/** How what was asked for went; idle again after a while. */
export type Outcome = "idle" | "copied" | "failed" | "noReading";

/** An outcome to be said, and how to set it. */
export function useOutcome(): readonly [Outcome, (outcome: Outcome) => void] {
  const [outcome, setOutcome] = useState<Outcome>("idle");
  useEffect(() => {
    if (outcome === "idle") return;
    const timer = setTimeout(() => setOutcome("idle"), outcome === "copied" ? 4000 : 12_000);
    return () => clearTimeout(timer);
  }, [outcome]);
  return [outcome, setOutcome];
}
