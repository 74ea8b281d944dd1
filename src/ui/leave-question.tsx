import "./leave-question.css";
import { Button } from "./button.tsx";
import { useLocale } from "./locale-context.tsx";
import { Modal } from "./modal.tsx";

export interface LeaveQuestionProps {
  readonly isOpen: boolean;
  /** What would be lost. */
  readonly text: string;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before something that was written is lost. */
export function LeaveQuestion({ isOpen, text, onLeave, onStay }: LeaveQuestionProps) {
  const { t } = useLocale();
  return (
    <Modal title={t("editor.leaveTitle")} isOpen={isOpen} onClose={onStay}>
      <p className="leave-question">{text}</p>
      <div className="leave-question-choices">
        <Button onPress={onLeave}>{t("editor.leave")}</Button>
        <Button tone="strong" autoFocus onPress={onStay}>
          {t("editor.stay")}
        </Button>
      </div>
    </Modal>
  );
}
