import { type ReactNode, useId, useState } from 'react';
import { useLocale } from './LocaleProvider.tsx';
import './facets.css';

/** A filter with its choices and what each would show. */
type FacetOfColumn<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
};

type FacetColumnProps<Id extends string> = {
  readonly facets: readonly FacetOfColumn<Id>[];
  /** What is ticked; ahead of the counts, which follow when there is time. */
  readonly chosen: Readonly<Record<Id, readonly string[]>>;
  readonly isNarrowed: boolean;
  /** `toggle` = what the button says that opens the filters on a narrow screen. */
  readonly words: { readonly title: string; readonly toggle: string; readonly clear: string };
  readonly level?: 2 | 3;
  /** A mark before the words of a choice. */
  readonly markOf?: (facet: Id, value: string) => ReactNode;
  readonly onToggle: (facet: Id, value: string) => void;
  readonly onClear: () => void;
};

/** The filters: a column of check boxes beside a table; on a narrow screen behind a button that says how many are set. */
export function FacetColumn<Id extends string>({ facets, chosen, isNarrowed, words, level = 2, markOf, onToggle, onClear }: FacetColumnProps<Id>) {
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={isOpen ? 'facets facets--open no-print' : 'facets no-print'} aria-label={words.title}>
      <Heading className="facets__title">{words.title}</Heading>
      <button type="button" className="button facets__toggle" aria-expanded={isOpen} aria-controls={bodyId} onClick={() => setOpen(!isOpen)}>
        {words.toggle}
      </button>
      <div className="facets__body" id={bodyId}>
        {facets.map((facet) => (
          <FacetFieldset key={facet.id} facet={facet} chosen={chosen[facet.id]} onToggle={onToggle} {...(markOf === undefined ? {} : { markOf })} />
        ))}
        {isNarrowed ? (
          <button type="button" className="link-button small" onClick={onClear}>
            {words.clear}
          </button>
        ) : null}
      </div>
    </section>
  );
}

type FacetFieldsetProps<Id extends string> = Pick<FacetColumnProps<Id>, 'markOf' | 'onToggle'> & {
  readonly facet: FacetOfColumn<Id>;
  readonly chosen: readonly string[];
};

function FacetFieldset<Id extends string>({ facet: { id, label, options }, chosen, markOf, onToggle }: FacetFieldsetProps<Id>) {
  const { format } = useLocale();
  return (
    <fieldset className="facet">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={option.count === 0 ? 'facet__option facet__option--zero' : 'facet__option'}>
          <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => onToggle(id, option.value)} />
          {markOf?.(id, option.value)}
          <span className="facet__label">{option.label}</span>
          <span className="facet__count">{format.number(option.count, 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
