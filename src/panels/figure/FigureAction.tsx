import { plainText } from '#i18n/lao-words.ts';

type FigureActionProps = {
  readonly children: string;
  /** Name of the figure, heard but not seen: several figures on a page have the same buttons. */
  readonly of: string;
  readonly onClick: () => void;
  /** Keeps the focus where it is, so the button is not disabled. */
  readonly isBusy?: boolean;
  /** Id of the part that a disclosure opens. */
  readonly controls?: string;
  readonly isOpen?: boolean;
};

/** One quiet button under a figure. */
export function FigureAction({ children, of, onClick, isBusy = false, controls, isOpen }: FigureActionProps) {
  return (
    <button
      type="button"
      className="link-button figure-action"
      aria-label={`${plainText(children)}: ${of}`}
      onClick={onClick}
      {...(isBusy ? { 'aria-disabled': true } : {})}
      {...(controls === undefined ? {} : { 'aria-controls': controls, 'aria-expanded': isOpen ?? false })}
    >
      {children}
    </button>
  );
}
