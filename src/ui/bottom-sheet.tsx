import "./bottom-sheet.css";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";

/** How far a sheet is drawn up. */
export const sheetHeights = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof sheetHeights)[number];

export interface BottomSheetProps {
  readonly height: SheetHeight;
  readonly onHeightChange: (height: SheetHeight) => void;
  /** Says what the handle does, with the present height. */
  readonly handleLabel: string;
  readonly label: string;
  /** Always in sight, and drags the sheet like the handle. */
  readonly header: ReactNode;
  readonly children: ReactNode;
}

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  readonly height: number;
}

/** A sheet at the bottom of a phone with three heights, changed by drag, tap and keyboard. It leaves what it covers usable. */
export function BottomSheet({
  height,
  onHeightChange,
  handleLabel,
  label,
  header,
  children,
}: BottomSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  const grabbed = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.isPrimary || !sheet.current || isControl(event.target)) return;
    // By what was grabbed, which keeps its click: a quick pointer would leave the sheet before its first move is seen.
    if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
    const startHeight = sheet.current.offsetHeight;
    setDrag({ startY: event.clientY, startHeight, height: startHeight });
  };
  const dragged = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag) return;
    const moved = drag.startY - event.clientY;
    // Once it is a drag, by the whole top: that takes the click from the handle.
    if (Math.abs(moved) > 4) event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ ...drag, height: drag.startHeight + moved });
  };
  const released = () => {
    if (!drag || !sheet.current) return;
    setDrag(null);
    const moved = drag.height - drag.startHeight;
    if (Math.abs(moved) > 24) onHeightChange(neighbour(height, moved > 0 ? 1 : -1, Math.abs(moved) > 300));
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onHeightChange(neighbour(height, step, false));
  };
  return (
    <section
      ref={sheet}
      className="sheet"
      aria-label={label}
      data-height={height}
      data-dragging={drag !== null || undefined}
      style={drag ? { blockSize: `${Math.max(64, drag.height)}px` } : undefined}
    >
      <div
        className="sheet-top"
        onPointerDown={grabbed}
        onPointerMove={dragged}
        onPointerUp={released}
        onPointerCancel={released}
      >
        <button
          type="button"
          className="sheet-handle"
          aria-label={handleLabel}
          aria-expanded={height !== "peek"}
          onKeyDown={pressed}
          onClick={() => onHeightChange(height === "peek" ? "half" : height === "half" ? "full" : "peek")}
        />
        {header}
      </div>
      <div className="sheet-body" inert={height === "peek"}>
        {children}
      </div>
    </section>
  );
}

/** The next height up or down; all the way when the drag was long. */
function neighbour(height: SheetHeight, step: number, allTheWay: boolean): SheetHeight {
  if (allTheWay) return step > 0 ? "full" : "peek";
  const index = sheetHeights.indexOf(height) + step;
  return sheetHeights[Math.min(sheetHeights.length - 1, Math.max(0, index))] ?? height;
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button:not(.sheet-handle), a, input") !== null;
}
