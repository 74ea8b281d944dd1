import { useAtlas } from "../state/atlas.ts";
import { DetailsPanel, EditorPanel } from "./parts.tsx";

/** What is picked, or the editor while a record is edited. */
export function DetailsOrEditor() {
  const isEditing = useAtlas(({ editing }) => editing !== null);
  return isEditing ? <EditorPanel /> : <DetailsPanel />;
}
