import { useId, useState } from 'react';
import { type KeptDecision, nextDecisionId } from '#drafts/kept-decision.ts';
import type { Finding } from '#model/finding.ts';
import type { ReviewsFile } from '#model/reviews-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { spokenLanguage } from '#model/spoken-text.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { EntryChoices } from '#view-models/meeting/entry-choices.ts';
import { changesOf, type ConflictChoice, type TakenIn, takenIn } from '#view-models/meeting/taken-in.ts';
import { ImportFindings } from './ImportFindings.tsx';
import { reviewFileClient } from './review-file-client.ts';
import { useDecisionDrafts } from './use-decision-drafts.ts';

type ImportDecisionsProps = {
  readonly kept: readonly KeptDecision[];
  readonly reviews: ReviewsFile;
  readonly texts: Pick<TextsFile, 'institutions'>;
  readonly choices: EntryChoices;
  readonly taken: readonly string[];
};

/** Larger than any meeting could fill. */
const mostBytes = 2_000_000;

type Result =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'refused'; readonly file: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'asks'; readonly file: string; readonly taken: TakenIn };

/** Reads a file of decisions back in. A bad file changes nothing and says where it is wrong; a number that means two things is asked about. */
export function ImportDecisions({ kept, reviews, texts, choices, taken }: ImportDecisionsProps) {
  const { t, language } = useLocale();
  const { drafts } = useDecisionDrafts();
  const inputId = useId();
  const [result, setResult] = useState<Result | null>(null);
  const say = (text: string): void => setResult({ kind: 'said', text });

  const takeIn = async (file: string, brought: TakenIn, choice: ConflictChoice): Promise<void> => {
    const changes = changesOf(brought, choice, [...taken, ...kept.map(({ decision }) => decision.id)], nextDecisionId);
    if (changes.size > 0) await drafts.change('taken-in', changes);
    say(summary(file, brought, changes.size));
  };
  const summary = (file: string, { added, same, published, judgements, conflicts }: TakenIn, count: number): string => {
    if (added.length + same + published + conflicts.length === 0) return t('meeting.import.nothing', { file });
    return [
      t('meeting.import.added', { count, file }),
      ...(same === 0 ? [] : [t('meeting.import.same', { count: same })]),
      ...(published === 0 ? [] : [t('meeting.import.published', { count: published })]),
      ...(judgements === 0 ? [] : [t('meeting.import.judgements', { count: judgements })]),
    ].join(' ');
  };
  const read = async (file: File): Promise<void> => {
    if (file.size > mostBytes) return say(t('meeting.import.tooLarge', { file: file.name, most: mostBytes / 1e6 }));
    say(t('meeting.import.reading', { file: file.name }));
    try {
      const content = new Uint8Array(await file.arrayBuffer());
      const known = { indicators: choices.indicators.map(({ id }) => id), institutions: Object.keys(texts.institutions) };
      const { review, findings } = await reviewFileClient.read({ name: file.name, content, known });
      if (review === null) return setResult({ kind: 'refused', file: file.name, findings });
      const brought = takenIn(review, file.name, kept, reviews);
      if (brought.conflicts.length > 0) return setResult({ kind: 'asks', file: file.name, taken: brought });
      await takeIn(file.name, brought, 'both');
    } catch {
      say(t('meeting.import.failed', { file: file.name }));
    }
  };
  return (
    <div className="import-decisions no-print">
      <input
        id={inputId}
        className="visually-hidden"
        type="file"
        accept=".yaml,.yml,application/yaml,text/yaml"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void read(file);
          // The same file can be chosen again once it has been mended.
          target.value = '';
        }}
      />
      {/* After the field, so that its frame follows the focus of the field. */}
      <label className="button import-decisions__choose" htmlFor={inputId}>
        {t('meeting.kept.import')}
      </label>
      <div role="status">
        {result?.kind === 'said' ? <p>{result.text}</p> : null}
        {result?.kind === 'refused' ? <ImportFindings file={result.file} findings={result.findings} /> : null}
        {result?.kind === 'asks' ? <p className="strong">{t('meeting.import.conflicts', { count: result.taken.conflicts.length })}</p> : null}
      </div>
      {result?.kind === 'asks' ? (
        <div className="import-decisions__ask">
          <ul>
            {result.taken.conflicts.map(({ id, here, inFile }) => (
              <li key={id}>
                <b>{id}</b>
                <p>
                  {t('meeting.import.here')}: {here === null ? t('meeting.import.isPublished') : wording(here.decision.text, language)}
                </p>
                <p>
                  {t('meeting.import.inFile')}: {wording(inFile.decision.text, language)}
                </p>
              </li>
            ))}
          </ul>
          {(['both', 'here', 'file'] as const).map((choice) => (
            <button key={choice} type="button" className={choice === 'both' ? 'button button--primary' : 'button'} onClick={() => void takeIn(result.file, result.taken, choice)}>
              {t(choice === 'both' ? 'meeting.import.both' : choice === 'here' ? 'meeting.import.keepHere' : 'meeting.import.takeFile')}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function wording(text: KeptDecision['decision']['text'], language: 'lo' | 'en' | 'vi'): string {
  const spoken = spokenLanguage(text, language);
  return spoken === null ? '' : (text[spoken] ?? '');
}
