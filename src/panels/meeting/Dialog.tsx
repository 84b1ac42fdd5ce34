import { type ReactNode, useEffect, useId, useRef } from 'react';

type DialogProps = { readonly title: string; readonly className?: string; readonly onClose: () => void; readonly children: ReactNode };

/** A modal dialog of the browser's own: it holds the focus, closes with Escape, and gives the focus back. */
export function Dialog({ title, className = '', onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // The world outside: only a call opens a dialog above everything else.
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`meeting-dialog ${className}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
