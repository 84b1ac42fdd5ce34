import { type FormEvent, useEffect, useId, useState } from 'react';

type SearchFieldProps = {
  readonly query: string;
  readonly hint: string | null;
  readonly words: { readonly label: string; readonly button: string; readonly note: string };
  readonly onQuery: (query: string) => void;
};

/** After this pause in typing the address follows, in milliseconds. */
const typingPause = 250;

/** The query. Typing asks after a short pause, Enter at once; the address may also change it, by a link or the back button. */
export function SearchField({ query, hint, words, onQuery }: SearchFieldProps) {
  const fieldId = useId();
  const [typed, setTyped] = useState(query);
  const [known, setKnown] = useState(query);
  const [asked, setAsked] = useState<readonly string[]>([]);
  if (known !== query) {
    setKnown(query);
    const answered = asked.indexOf(query);
    setAsked(answered === -1 ? [] : asked.slice(answered + 1));
    // What was asked here comes back as it was; a reader who has typed on meanwhile keeps what is typed.
    if (answered === -1) setTyped(query);
  }
  const wanted = typed.trim();

  // A timer, the world outside: the pause between two keys.
  useEffect(() => {
    if (wanted === query) return undefined;
    const timer = setTimeout(() => {
      setAsked((before) => [...before, wanted]);
      onQuery(wanted);
    }, typingPause);
    return () => clearTimeout(timer);
  }, [wanted, query, onQuery]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wanted === query) return;
    setAsked((before) => [...before, wanted]);
    onQuery(wanted);
  };
  return (
    <form role="search" className="indicator-search" onSubmit={submit}>
      <label className="visually-hidden" htmlFor={fieldId}>
        {words.label}
      </label>
      <input
        id={fieldId}
        name="q"
        type="search"
        maxLength={200}
        autoComplete="off"
        placeholder={words.label}
        aria-describedby={`${fieldId}-note`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button">
        {words.button}
      </button>
      <p id={`${fieldId}-note`} className="micro muted" role={hint === null ? undefined : 'status'}>
        {hint ?? words.note}
      </p>
    </form>
  );
}
