import { type DragEvent, useId, useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { byteWords } from '#view-models/imports/byte-words.ts';
import type { DeskState, ImportDesk } from './import-desk.ts';

type FileStepProps = { readonly desk: ImportDesk; readonly state: DeskState; readonly onClear: () => void };

const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.xml,.json,.zip';

/** The file: dropped or chosen; what it says of itself. */
export function FileStep({ desk, state: { work, outcome }, onClear }: FileStepProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const fileId = useId();
  const folderId = useId();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    void desk.take([...event.dataTransfer.files]);
  };
  const replace = (
    <button type="button" className="link-button" onClick={onClear}>
      {t('imports.page.replace')}
    </button>
  );
  const facts = Object.entries(outcome?.about?.facts ?? {}).slice(0, 8);
  const keys = outcome?.keys.length ?? 0;
  return (
    <div id="import-file" className="imports__file">
      <Section title={t('imports.page.step.file')} {...(work === null ? {} : { more: replace })}>
        {work === null ? (
          <div
            className={isOver ? 'imports__drop imports__drop--over' : 'imports__drop'}
            onDragOver={(event) => {
              event.preventDefault();
              setIsOver(true);
            }}
            onDragLeave={() => setIsOver(false)}
            onDrop={drop}
          >
            <p className="strong">{t('imports.page.drop')}</p>
            <input
              id={fileId}
              className="visually-hidden"
              type="file"
              multiple
              accept={accepted}
              onChange={({ target }) => {
                void desk.take([...(target.files ?? [])]);
                // The same file can be chosen again once it has been mended.
                target.value = '';
              }}
            />
            <label className="button button--primary" htmlFor={fileId}>
              {t('imports.page.choose')}
            </label>
            <input
              id={folderId}
              ref={(input) => input?.setAttribute('webkitdirectory', '')}
              className="visually-hidden"
              type="file"
              multiple
              onChange={({ target }) => {
                void desk.take([...(target.files ?? [])]);
                target.value = '';
              }}
            />
            <label className="button" htmlFor={folderId}>
              {t('imports.page.chooseFolder')}
            </label>
            <p className="small muted">{t('imports.page.formats')}</p>
            <p className="small muted">{t('imports.page.limits')}</p>
          </div>
        ) : (
          <div className="imports__card">
            <p className="strong imports__name">{work.name}</p>
            <dl>
              <dt>{t('imports.page.size')}</dt>
              <dd>{byteWords(work.size, locale)}</dd>
              {outcome === null || outcome.about === null ? null : (
                <>
                  <dt>{t('imports.page.format')}</dt>
                  <dd>{outcome.about.format}</dd>
                </>
              )}
              {outcome === null ? null : (
                <>
                  <dt>{t('imports.page.content')}</dt>
                  <dd>
                    {t('imports.page.contentWords', { indicators: format.number(keys, 0), values: format.number(outcome.account.read, 0) })}
                    {outcome.span === null ? null : `, ${outcome.span[0]}–${outcome.span[1]}`}
                  </dd>
                  <dt>{t('imports.page.account')}</dt>
                  <dd>{t('imports.page.accountWords', { accepted: format.number(outcome.account.accepted, 0), rejected: format.number(outcome.account.rejected, 0) })}</dd>
                </>
              )}
            </dl>
            {facts.length === 0 ? null : (
              <details>
                <summary>{t('imports.page.facts')}</summary>
                <dl lang="und">
                  {facts.map(([name, fact]) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{fact}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </div>
        )}
      </Section>
    </div>
  );
}
