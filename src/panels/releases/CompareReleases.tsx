import { type FormEvent, useId, useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { useNavigate } from '#url/router-exports.ts';
import type { ReleaseEntry } from '#view-models/releases/release-list.ts';

type CompareReleasesProps = {
  /** Newest first. */
  readonly releases: readonly ReleaseEntry[];
  /** What is chosen at first. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
};

/** Any two releases, compared: two lists and a button. Whichever was chosen first, the earlier one comes before the later one. */
export function CompareReleases({ releases, earlier, later }: CompareReleasesProps) {
  const { t } = useLocale();
  const [one, setOne] = useState(earlier ?? '');
  const [other, setOther] = useState(later ?? '');
  const [isRefused, setIsRefused] = useState(false);
  const submit = useCompare();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setIsRefused(one === other);
    if (one !== other) submit(one, other);
  };
  return (
    <Section title={t('releases.compare.title')} className="no-print">
      {releases.length < 2 ? (
        <p className="muted">{t('releases.compare.one')}</p>
      ) : (
        <form className="compare-releases" onSubmit={onSubmit}>
          <ReleaseSelect label={t('releases.compare.earlier')} releases={releases} value={one} onChange={setOne} />
          <ReleaseSelect label={t('releases.compare.later')} releases={releases} value={other} onChange={setOther} />
          <button type="submit" className="button">
            {t('releases.compare.button')}
          </button>
          <p role="status">{isRefused ? t('releases.compare.same') : ''}</p>
        </form>
      )}
    </Section>
  );
}

function useCompare(): (one: string, other: string) => void {
  const { language } = useLocale();
  const navigate = useNavigate();
  return (one, other) => {
    const [earlier, later] = one < other ? [one, other] : [other, one];
    void navigate({ to: '/$lang/releases/$id', params: { lang: language, id: later }, search: { with: earlier } });
  };
}

type ReleaseSelectProps = { readonly label: string; readonly releases: readonly ReleaseEntry[]; readonly value: string; readonly onChange: (id: string) => void };

function ReleaseSelect({ label, releases, value, onChange }: ReleaseSelectProps) {
  const { t } = useLocale();
  const fieldId = useId();
  return (
    <div>
      <label htmlFor={fieldId}>{label}</label>
      <select id={fieldId} value={value} onChange={(event) => onChange(event.target.value)}>
        {releases.map(({ id, asOfShort }) => (
          <option key={id} value={id}>
            {t('releases.compare.option', { release: id, date: asOfShort })}
          </option>
        ))}
      </select>
    </div>
  );
}
