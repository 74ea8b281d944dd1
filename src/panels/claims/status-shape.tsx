import "./status-shape.css";
import type { Status } from "../../domain/vocabulary.ts";

/**
 * The shape of a status, about 14 by 14 around 0, 0. Verified: a filled disc with a tick. Reported: a disc.
 * Official: a square. Alleged: an open ring. Disputed: a ring struck through. In the colour of the text.
 */
export function StatusShape({ status }: { readonly status: Status }) {
  switch (status) {
    case "verified":
      return (
        <>
          <circle className="status-filled" r="6" />
          <path className="status-tick" d="M-2.8 .2-.8 2.2 2.8-2" />
        </>
      );
    case "reported":
      return <circle className="status-filled" r="4.5" />;
    case "official":
      return <rect className="status-filled" x="-4.5" y="-4.5" width="9" height="9" />;
    case "alleged":
      return <circle className="status-open" r="4.5" />;
    case "disputed":
      return (
        <>
          <circle className="status-open" r="4.5" />
          <path className="status-open" d="M-4.5 4.5 4.5-4.5" />
        </>
      );
  }
}
