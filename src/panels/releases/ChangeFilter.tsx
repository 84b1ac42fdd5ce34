import { useId } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReleaseSearch } from '#url/releases-search.ts';
import { Link, useNavigate } from '#url/router-exports.ts';
import type { ReleaseChanges } from '#view-models/releases/change-rows.ts';
import { allRows, changeChoices } from '#view-models/releases/narrowed-changes.ts';

type ChangeFilterProps = { readonly id: string; readonly search: ReleaseSearch; readonly changes: ReleaseChanges; readonly shown: ReleaseChanges };

/** Narrows the changes to one cause or one indicator; both stand in the address. */
export function ChangeFilter({ id, search, changes, shown }: ChangeFilterProps) {
  const { t, language, format } = useLocale();
  const navigate = useNavigate();
  const { cause, indicator } = search;
  const { causes, indicators } = changeChoices(changes, { cause });
  const narrow = (part: Partial<ReleaseSearch>): void =>
    void navigate({ to: '/$lang/releases/$id', params: { lang: language, id }, search: { ...search, ...part, all: undefined }, resetScroll: false });
  return (
    <div className="change-filter no-print">
      <Choice label={t('releases.filter.cause')} any={t('releases.filter.anyCause')} value={cause ?? ''} onChange={(value) => narrow({ cause: causes.find((one) => one.cause === value)?.cause })}>
        {causes.map((one) => ({ value: one.cause, text: t('releases.filter.ofCause', { cause: t(`releases.cause.${one.cause}`), count: format.number(one.count, 0) }) }))}
      </Choice>
      <Choice label={t('releases.filter.indicator')} any={t('releases.filter.anyIndicator')} value={indicators.some((one) => one.id === indicator) ? (indicator ?? '') : ''} onChange={(value) => narrow({ indicator: value === '' ? undefined : value })}>
        {indicators.map((one) => ({ value: one.id, text: one.title }))}
      </Choice>
      <Narrowed id={id} search={search} all={allRows(changes).length} shown={allRows(shown).length} />
    </div>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: readonly { readonly value: string; readonly text: string }[];
};

function Choice({ label, any, value, onChange, children }: ChoiceProps) {
  const fieldId = useId();
  return (
    <div>
      <label htmlFor={fieldId}>{label}</label>
      <select id={fieldId} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{any}</option>
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

type NarrowedProps = { readonly id: string; readonly search: ReleaseSearch; readonly all: number; readonly shown: number };

function Narrowed({ id, search, all, shown }: NarrowedProps) {
  const { t, language, format } = useLocale();
  const isNarrowed = search.cause !== undefined || search.indicator !== undefined;
  const count = format.number(all, 0);
  const said = shown === 0 ? t('releases.filter.none', { all: count }) : t('releases.filter.shown', { shown: format.number(shown, 0), all: count });
  return (
    <p className="change-filter__shown">
      <span role="status">{isNarrowed ? said : ''}</span>{' '}
      {isNarrowed ? (
        <Link to="/$lang/releases/$id" params={{ lang: language, id }} search={{ with: search.with }} resetScroll={false}>
          {t('releases.filter.clear')}
        </Link>
      ) : null}
    </p>
  );
}
