import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { overviewQuery } from '#dataset/queries.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { useTemplate } from './use-template.ts';
import './template.css';

type TemplateSectionProps = { readonly texts: TextsFile };

/** The collection template of an institution that is chosen here. */
export function TemplateSection({ texts }: TemplateSectionProps) {
  const { t } = useLocale();
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const [institution, setInstitution] = useState('');
  const { message, isMaking, save } = useTemplate();
  const asked = new Set(overview.indicators.flatMap(({ responsible }) => responsible));
  const institutions = overview.institutions.filter(({ id }) => asked.has(id));
  return (
    <Section title={t('collection.title')} note={t('collection.note')}>
      <div className="template no-print">
        <label>
          {t('collection.institution')}
          <select value={institution} onChange={({ target }) => setInstitution(target.value)}>
            <option value="">{t('collection.institution.choose')}</option>
            {institutions.map(({ id }) => (
              <option key={id} value={id}>
                {texts.institutions[id]?.title ?? id}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" disabled={institution === '' || isMaking} onClick={() => void save(institution)}>
          {t('collection.download')}
        </button>
        <p role="status" className="small muted">
          {message}
        </p>
      </div>
    </Section>
  );
}
