import "./drop-target.css";
import { useEffect, useEffectEvent, useState } from "react";

/** What is done with a dropped file: null where it is none of its own, else what the reader is told. Decides by content, not by name. */
export type DropReader = (bytes: Uint8Array, name: string) => string | null | Promise<string | null>;

export interface DropTargetProps {
  /** Asked in order, until one takes the file. */
  readonly readers: readonly DropReader[];
  /** Shown while a file is held over the page. */
  readonly hint: string;
  /** What the reader is told of a file that none has taken. */
  readonly unknown: (name: string) => string;
}

/** Takes files that are dropped anywhere on the page, which would else be opened in its place, and gives each to the reader that knows it. */
export function DropTarget({ readers, hint, unknown }: DropTargetProps) {
  const [isOver, setOver] = useState(false);
  const [said, setSaid] = useState("");
  const take = useEffectEvent(async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (const read of readers) {
      const answer = await read(bytes, file.name);
      if (answer !== null) return setSaid(answer);
    }
    setSaid(unknown(file.name));
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void take(file);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", left);
    document.addEventListener("drop", dropped);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", left);
      document.removeEventListener("drop", dropped);
    };
  }, []);
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), 8000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      {isOver ? <div className="drop-hint">{hint}</div> : null}
      <p className="drop-said" role="status">
        {said}
      </p>
    </>
  );
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
