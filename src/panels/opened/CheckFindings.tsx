import type { Finding } from '#model/finding.ts';
import { ScrollBox } from '#tables/ScrollBox.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';

type CheckFindingsProps = { readonly caption: string; readonly findings: readonly Finding[] };

/** Findings of the check on a dataset, as editors read them: place, what is wrong, how to mend it. */
export function CheckFindings({ caption, findings }: CheckFindingsProps) {
  const { t } = useLocale();
  return (
    <ScrollBox label={caption}>
      <table className="check-findings">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('opened.column.place')}</th>
            <th scope="col">{t('opened.column.finding')}</th>
            <th scope="col">{t('opened.column.mend')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ file, line, column, rule, value, message, mend }) => (
            <tr key={`${file}:${line}:${column} ${rule} ${message}`}>
              <th scope="row">
                <code>{`${file}:${line}:${column}`}</code>
              </th>
              <td lang="en">
                {message} {value === '' ? null : <code>{value}</code>}
              </td>
              <td lang="en">{mend}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
