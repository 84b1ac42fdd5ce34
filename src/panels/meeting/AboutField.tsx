import { useLocale } from '#ui/LocaleProvider.tsx';
import type { Choice } from '#view-models/meeting/entry-choices.ts';

type AboutFieldProps = { readonly about: readonly string[]; readonly choices: readonly Choice[]; readonly onChange: (about: readonly string[]) => void };

/** The indicators a decision is about: that of the slide, and any other. */
export function AboutField({ about, choices, onChange }: AboutFieldProps) {
  const { t } = useLocale();
  const titleOf = (id: string): string => choices.find((choice) => choice.id === id)?.title ?? id;
  return (
    <fieldset className="entry__field">
      <legend>{t('meeting.entry.about')}</legend>
      {about.length === 0 ? <p className="entry__note">{t('meeting.entry.nothing')}</p> : null}
      <ul className="entry__about">
        {about.map((id) => (
          <li key={id}>
            {titleOf(id)}
            <button type="button" className="link-button" aria-label={t('meeting.entry.removeAbout', { title: titleOf(id) })} onClick={() => onChange(about.filter((other) => other !== id))}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <select aria-label={t('meeting.entry.addAbout')} value="" onChange={({ target }) => onChange([...about, target.value])}>
        <option value="">{t('meeting.entry.addAbout')}</option>
        {choices
          .filter(({ id }) => !about.includes(id))
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
      </select>
    </fieldset>
  );
}
