'use client';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

type Props = { title: string; children: ReactNode; footer: ReactNode; onClose: () => void; busy?: boolean };

/**
 * A modal question. The browser's own `<dialog>` keeps the focus inside, closes on Esc and gives the focus back.
 * It hangs on the body: inside the document's form a field of ours would be sent with the document.
 */
export const Dialog = ({ title, children, footer, onClose, busy = false }: Props) => {
  const ref = useRef<HTMLDialogElement>(null);
  const label = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return createPortal(
    <dialog
      ref={ref}
      className="hb-dialog"
      aria-labelledby={label}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose();
      }}
      // React lets events of a portal rise to the document's form, where Enter would save.
      onKeyDown={(event) => event.stopPropagation()}
      onSubmit={(event) => event.stopPropagation()}
    >
      <h2 id={label} className="hb-dialog__title">{title}</h2>
      <div className="hb-dialog__body">{children}</div>
      <div className="hb-dialog__footer">{footer}</div>
    </dialog>,
    document.body,
  );
};
