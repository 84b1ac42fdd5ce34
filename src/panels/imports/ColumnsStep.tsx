import type { ImportChoices } from '#model/import-choices.ts';
import type { ImportOutcome } from '#model/import-outcome.ts';
import { observationKinds } from '#model/observation.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { ColumnsTable } from './ColumnsTable.tsx';
import type { DeskState, ImportDesk } from './import-desk.ts';
import { KeysTable } from './KeysTable.tsx';

export type StepProps = { readonly desk: ImportDesk; readonly work: NonNullable<DeskState['work']>; readonly outcome: ImportOutcome };

type ColumnsStepProps = StepProps & { readonly texts: TextsFile };

/** How the file is understood: its columns, its keys, and what no row says. Remembered for the next file of this source. */
export function ColumnsStep({ desk, work, outcome, texts }: ColumnsStepProps) {
  const { t } = useLocale();
  const { mapping } = work.history.choices;
  const decide = (next: (choices: ImportChoices) => ImportChoices): void => {
    desk.decide(next);
    void desk.remember();
  };
  const means = (part: Partial<ImportChoices['mapping']>): void => decide((choices) => ({ ...choices, mapping: { ...choices.mapping, ...part } }));
  return (
    <div id="import-columns">
      <Section title={t('imports.page.step.columns')} note={t('imports.page.columns.note')}>
        <div className="imports__meaning">
          <label>
            {t('imports.page.source')}
            <select value={mapping.source} onChange={({ target }) => means({ source: target.value })}>
              <option value="">{t('imports.page.source.none')}</option>
              {outcome.sources.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('imports.page.kind')}
            <select value={mapping.kind} onChange={({ target }) => means({ kind: target.value as typeof mapping.kind })}>
              {observationKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`imports.page.kind.${kind}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {outcome.table === null ? null : <ColumnsTable table={outcome.table} onColumns={(columns) => decide((choices) => ({ ...choices, columns }))} />}
        <KeysTable
          outcome={outcome}
          texts={texts}
          onKey={(key, meant) => {
            const { [key]: _before, ...others } = mapping.indicators;
            means({ indicators: meant === undefined ? others : { ...others, [key]: meant } });
          }}
        />
      </Section>
    </div>
  );
}
