import { useEffect, useState } from "react";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";

type Outcome = "idle" | "copied" | "refused";

/** Copies the address, which is the exact view. Where the clipboard is refused it says to take it from the address bar. */
export function CopyLink() {
  const { t } = useLocale();
  const [outcome, setOutcome] = useState<Outcome>("idle");
  useEffect(() => {
    if (outcome === "idle") return;
    const timer = setTimeout(() => setOutcome("idle"), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <>
      <Button tone="strong" onPress={() => void copy()}>
        {t(`link.${outcome}`)}
      </Button>
      <span className="visually-hidden" role="status">
        {outcome === "idle" ? "" : t(`link.${outcome}`)}
      </span>
    </>
  );
}
