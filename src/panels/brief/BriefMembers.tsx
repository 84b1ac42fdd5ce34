import { ScrollBox } from '#tables/ScrollBox.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { Brief } from '#view-models/brief/brief.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type BriefMembersProps = { readonly members: NonNullable<Brief['members']> };

/** The indicators of a programme, the worst first. */
export function BriefMembers({ members: { rows, further } }: BriefMembersProps) {
  const { t } = useLocale();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="brief-members">
      <h2 id="brief-members">{t('brief.members')}</h2>
      <ScrollBox label={t('brief.members')}>
        <table className="brief__table" aria-labelledby="brief-members">
          <thead>
            <tr>
              {(['indicator', 'latest', 'target', 'status'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column === 'target' ? 'groups.column.target' : `brief.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, value, target, status, isOutlined, isDoubtful, note }) => (
              <tr key={id}>
                <th scope="row">
                  <IndicatorLink id={id}>{title}</IndicatorLink>
                </th>
                <td>{value}</td>
                <td>{target}</td>
                <td>
                  <StatusWord status={status} isOutlined={isOutlined} isDoubtful={isDoubtful} />
                  {note === '' ? null : <span className="muted"> ({note})</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {further === 0 ? null : <p className="brief__note">{t('brief.members.further', { count: further })}</p>}
    </section>
  );
}
