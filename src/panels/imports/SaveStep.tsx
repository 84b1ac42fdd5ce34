import { useState } from 'react';
import type { StorageProblem } from '#drafts/storage-error.ts';
import { saveFile } from '#exports/save-file.ts';
import type { Manifest } from '#model/manifest.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { missingForExport } from '#view-models/imports/change-set-file.ts';
import type { StepProps } from './ColumnsStep.tsx';
import { deviceInstant } from './device-instant.ts';

type SaveStepProps = StepProps & { readonly manifest: Manifest; readonly texts: TextsFile; readonly problem: StorageProblem | null; readonly isReading: boolean };

const revisionKinds = ['source', 'correction', 'method'] as const;

/** Who brings the figures in, why, and the change set; nothing is written while an error is open. */
export function SaveStep({ desk, work, outcome, manifest, texts, problem, isReading }: SaveStepProps) {
  const { t, format } = useLocale();
  const [said, setSaid] = useState('');
  const { choices } = work.history;
  const { author, reason, revision } = choices;
  const changed = outcome.change?.counts.changed ?? 0;
  const missing = missingForExport(choices, changed);
  const split = /^(source|correction|method): ?(.*)$/s.exec(revision);
  const [kind, why] = [(split?.[1] ?? 'source') as (typeof revisionKinds)[number], split?.[2] ?? ''];
  const exportNow = async (): Promise<void> => {
    const made = deviceInstant();
    const name = `${manifest.id}-${made.slice(0, 10)}-${work.name.replace(/\.[^.]*$/, '').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 40)}.changeset.json`;
    const changeSet = await desk.changeSet(manifest, made);
    if (changeSet === null) return;
    saveFile(new File([changeSet], name, { type: 'application/json' }));
    setSaid(t('imports.page.exported', { name }));
  };
  const reasonWhyNot = outcome.open.error > 0 ? 'errors' : !outcome.hasChanges ? 'nothing' : (missing[0] ?? null);
  return (
    <div id="import-save">
      <Section title={t('imports.page.step.save')} note={t('imports.page.nothingLeft')}>
        <div className="imports__save">
          <label>
            {t('imports.page.author')}
            <input type="text" autoComplete="name" value={author.name} onChange={({ target }) => desk.write({ author: { ...author, name: target.value } })} />
          </label>
          <label>
            {t('imports.page.institution')}
            <select value={author.institution} onChange={({ target }) => desk.write({ author: { ...author, institution: target.value } })}>
              <option value="">{t('imports.page.institution.none')}</option>
              {Object.entries(texts.institutions).map(([id, { title }]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label className="imports__wide">
            {t('imports.page.reason')}
            <textarea rows={2} value={reason} onChange={({ target }) => desk.write({ reason: target.value })} />
          </label>
          {changed === 0 ? null : (
            <fieldset className="imports__wide">
              <legend>{t('imports.page.revision', { count: format.number(changed, 0) })}</legend>
              <select aria-label={t('imports.page.revision.kind')} value={kind} onChange={({ target }) => desk.write({ revision: `${target.value}: ${why}` })}>
                {revisionKinds.map((one) => (
                  <option key={one} value={one}>
                    {t(`imports.page.revision.${one}`)}
                  </option>
                ))}
              </select>
              <input type="text" aria-label={t('imports.page.revision.words')} value={why} onChange={({ target }) => desk.write({ revision: `${kind}: ${target.value}` })} />
            </fieldset>
          )}
        </div>
        <div className="imports__actions no-print">
          <button type="button" className="button" onClick={() => void desk.keep()}>
            {t('imports.page.keepDraft')}
          </button>
          <button type="button" className="button button--primary" disabled={reasonWhyNot !== null || isReading} onClick={exportNow}>
            {t('imports.page.export')}
          </button>
          <p className="small muted">{reasonWhyNot === null ? t('imports.page.export.note') : t(`imports.page.export.${reasonWhyNot}`)}</p>
        </div>
        <p className="small muted">{problem === null && work.id !== null ? t('imports.page.draftKept') : problem === null ? '' : t(`imports.page.notKept.${problem}`)}</p>
        <p role="status">{said}</p>
      </Section>
    </div>
  );
}
