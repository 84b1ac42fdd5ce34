import type { Finding } from '#model/finding.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

type ImportFindingsProps = { readonly file: string; readonly findings: readonly Finding[] };

/** The rules a file of decisions breaks most often, in the reader's language; the reader of the files speaks English. */
const rules = [
  'bad-yaml', 'bad-encoding', 'missing-key', 'unknown-key', 'wrong-type', 'bad-value', 'bad-state', 'bad-id', 'bad-period', 'buddhist-year', 'duplicate-id',
  'unknown-code', 'no-wording', 'personal-data',
] as const;

/** Why a file was refused: each mistake with its line and how to mend it. */
export function ImportFindings({ file, findings }: ImportFindingsProps) {
  const { t, language } = useLocale();
  return (
    <>
      <p className="strong">{t('meeting.import.refused', { file, count: findings.length })}</p>
      <ol className="import-findings">
        {findings.map(({ rule, line, column, value, message, mend }) => (
          <li key={`${line} ${column} ${rule}`}>
            <b>{t('meeting.import.line', { line, column })}</b> {value === '' ? null : <code>{t('meeting.import.value', { value })}</code>}{' '}
            {t(`meeting.rule.${rules.find((known) => known === rule) ?? 'other'}`)}
            <span className="import-findings__detail" lang="en">
              {language === 'en' ? `${message} ${mend}` : message}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
