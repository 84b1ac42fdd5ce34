import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { movesSummary } from '#view-models/releases/change-finding.ts';
import type { MoveRow, StandingWords } from '#view-models/releases/move-rows.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { CellLabel, ChangeSection, type ListProps } from './ChangeSection.tsx';

/** The verdicts that moved: before, after, and what moved them; of a mixed cause each part by itself. */
export function MovesSection({ rows, place }: ListProps<MoveRow>) {
  const locale = useLocale();
  const { t } = locale;
  const isTold = rows.some(({ sentence }) => sentence !== '');
  const [before, after] = [t('releases.column.release', { release: place.base }), t('releases.column.release', { release: place.id })];
  return (
    <ChangeSection
      list="moves"
      title={t('releases.moves.title')}
      note={movesSummary(rows, locale)}
      place={place}
      columns={[t('releases.column.indicator'), before, after, t('releases.column.cause'), ...(isTold ? [t('releases.column.how')] : [])]}
    >
      {rows.map(({ key, indicator, target, from, to, causeWords, sentence }) => (
        <tr key={key}>
          <th scope="row">
            <IndicatorLink id={indicator.id}>{indicator.title}</IndicatorLink>
            <span className="changes-table__of">{target}</span>
          </th>
          <td>
            <CellLabel>{before}</CellLabel>
            <StandingCell standing={from} />
          </td>
          <td>
            <CellLabel>{after}</CellLabel>
            <StandingCell standing={to} />
          </td>
          <td>
            <CellLabel>{t('releases.column.cause')}</CellLabel>
            {causeWords}
          </td>
          {isTold ? <td className="muted">{sentence}</td> : null}
        </tr>
      ))}
    </ChangeSection>
  );
}

function StandingCell({ standing }: { readonly standing: StandingWords | null }) {
  const { t } = useLocale();
  if (standing === null) return <span className="muted">{t('releases.status.none')}</span>;
  const { status, reason, lastKnown } = standing;
  return (
    <>
      <StatusWord status={status} reason={reason} />
      {lastKnown === null ? null : (
        <span className="changes-table__known">
          <StatusWord status={lastKnown.status} isOutlined /> <span className="muted">({lastKnown.label})</span>
        </span>
      )}
    </>
  );
}
