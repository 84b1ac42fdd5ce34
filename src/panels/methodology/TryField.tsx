type TryFieldProps = {
  readonly id: string;
  readonly label: string;
  /** A label that others can see from the column it stands in. */
  readonly isLabelHidden?: boolean;
  readonly text: string;
  readonly issue: string | null;
  readonly onText: (text: string) => void;
};

const longest = 40;

/** A field for a number or a time: any text may be typed, and what cannot be used is said below it. */
export function TryField({ id, label, isLabelHidden = false, text, issue, onText }: TryFieldProps) {
  const issueId = `try-${id}-issue`;
  return (
    <div className="try__field">
      <label htmlFor={`try-${id}`} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={`try-${id}`}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={longest}
        value={text}
        aria-invalid={issue === null ? undefined : true}
        aria-describedby={issue === null ? undefined : issueId}
        onChange={(event) => onText(event.target.value)}
      />
      {issue === null ? null : (
        <span id={issueId} className="try__issue">
          {issue}
        </span>
      )}
    </div>
  );
}
