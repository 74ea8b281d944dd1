import "./modal.css";
import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal as AriaModal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { useLocale } from "./locale-context.tsx";

export interface ModalProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** For a text rather than a desk. */
  readonly isNarrow?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, which is out of reach until it is closed: by its cross, by Escape, by a press beside it. */
export function Modal({ title, isOpen, isNarrow = false, onClose, children }: ModalProps) {
  const { t } = useLocale();
  return (
    <ModalOverlay
      className="modal-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <AriaModal className={isNarrow ? "modal modal-narrow" : "modal"}>
        <Dialog className="modal-dialog">
          <div className="modal-head">
            <Heading slot="title" level={2} className="modal-title">
              {title}
            </Heading>
            <Button tone="icon" aria-label={t("action.close")} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </div>
          <div className="modal-body">{children}</div>
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
