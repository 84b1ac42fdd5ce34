import { useState } from 'react';
import type { KeptDecision } from '#drafts/kept-decision.ts';
import { languageNames } from '#ui/language-names.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type DecisionEntry, emptyEntry, type EntryFaults, entryFaults, entryLanguage, entryOf, entryWarning } from '#view-models/meeting/decision-entry.ts';
import type { EntryChoices } from '#view-models/meeting/entry-choices.ts';
import { AboutField } from './AboutField.tsx';
import { deviceDay } from './device-day.ts';
import { Dialog } from './Dialog.tsx';
import { EntryField } from './EntryField.tsx';
import { type KeepsEntry, useKeptEntry } from './use-kept-entry.ts';

type DecisionDialogProps = {
  readonly choices: EntryChoices;
  /** The decision to change, or one that was left unfinished; null begins a new one. */
  readonly kept: KeptDecision | null;
  readonly about: readonly string[];
  /** The institution that is proposed. */
  readonly responsible: string;
  /** Ids of published decisions. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
};

/** Takes a decision down while it is being taken: what is typed is kept at once. */
export function DecisionDialog({ choices, kept, about, responsible, taken, onClose }: DecisionDialogProps) {
  const locale = useLocale();
  const { t } = locale;
  const language = entryLanguage(kept?.decision ?? null, locale.language);
  const begun = { ...emptyEntry, about, responsible: choices.institutions.some(({ id }) => id === responsible) ? responsible : '' };
  const [entry, setEntry] = useState<DecisionEntry>(() => (kept === null ? begun : entryOf(kept.decision, locale.language)));
  const [isTried, setIsTried] = useState(false);
  const meeting = kept?.meeting ?? deviceDay();
  const keeper: KeepsEntry = useKeptEntry({ kept, language, meeting, taken });
  const faults = entryFaults(entry, locale);
  const shown: EntryFaults = isTried || faults.due === undefined ? (isTried ? faults : {}) : { due: faults.due };
  const change = (part: Partial<DecisionEntry>): void => {
    const next = { ...entry, ...part };
    setEntry(next);
    keeper.keep(next);
  };
  const leave = async (): Promise<void> => {
    onClose();
    await keeper.leave(entry);
  };
  const record = async (): Promise<void> => {
    setIsTried(true);
    const first = (['text', 'responsible', 'due'] as const).find((field) => faults[field] !== undefined);
    if (first !== undefined) return document.getElementById(`entry-${first}`)?.focus();
    onClose();
    await keeper.record(entry);
  };
  const isForeign = language !== locale.language;
  return (
    <Dialog title={kept?.isFinished === true ? t('meeting.entry.titleOf', { id: kept.decision.id }) : t('meeting.entry.title')} className="meeting-dialog--entry" onClose={() => void leave()}>
      {/* The form says itself what is missing, in the reader's language. */}
      <form
        noValidate
        className="entry"
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        {kept !== null && !kept.isFinished ? <p className="entry__note">{t('meeting.entry.resumed')}</p> : null}
        <EntryField id="entry-text" label={isForeign ? t('meeting.entry.textIn', { language: languageNames[language] }) : t('meeting.entry.text')} fault={shown.text}>
          {(field) => <textarea {...field} rows={3} required lang={language} value={entry.text} onChange={({ target }) => change({ text: target.value })} />}
        </EntryField>
        <AboutField about={entry.about} choices={choices.indicators} onChange={(next) => change({ about: next })} />
        <EntryField id="entry-responsible" label={t('meeting.entry.responsible')} fault={shown.responsible}>
          {(field) => (
            <select {...field} required value={entry.responsible} onChange={({ target }) => change({ responsible: target.value })}>
              <option value="">{t('meeting.entry.choose')}</option>
              {choices.institutions.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </EntryField>
        <EntryField id="entry-due" label={t('meeting.entry.due')} fault={shown.due} note={entryWarning(entry, meeting, locale)}>
          {(field) => <input {...field} type="date" value={entry.due} onChange={({ target }) => change({ due: target.validity.badInput ? 'x' : target.value })} />}
        </EntryField>
        {choices.earlier.length === 0 ? null : (
          <EntryField id="entry-follows" label={t('meeting.entry.follows')}>
            {(field) => (
              <select {...field} value={entry.follows} onChange={({ target }) => change({ follows: target.value })}>
                <option value="">{t('meeting.entry.followsNone')}</option>
                {choices.earlier.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </EntryField>
        )}
        <p className="entry__note" role="status">
          {keeper.isKept ? t('meeting.entry.keeping') : t('meeting.entry.unkept')}
        </p>
        <div className="meeting-dialog__actions">
          <button type="submit" className="button button--primary">
            {t('meeting.entry.save')}
          </button>
          <button type="button" className="button" onClick={() => void leave()}>
            {t('meeting.entry.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
