import { useId } from "react";
import { useEditorSession } from "./editor-session.ts";
import { FindingList } from "./form-row.tsx";

/** What was found at just these pointers, where no field of their own shows it. */
export function ExactFindings({ pointers }: { readonly pointers: readonly string[] }) {
  const id = useId();
  const { findings } = useEditorSession();
  const own = findings.filter(({ pointer }) => pointers.includes(pointer));
  return own.length === 0 ? null : <FindingList id={id} findings={own} />;
}
