import { SmallPicture } from '#charts/marks/SmallPicture.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { NeedRow } from '#view-models/review/need-row.ts';
import { GroupLink } from '../GroupLink.tsx';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { AskCell } from './AskCell.tsx';
import { JudgedTargets } from './JudgedTargets.tsx';

type NeedRowViewProps = { readonly row: NeedRow };

/** One indicator that needs a decision. */
export function NeedRowView({ row }: NeedRowViewProps) {
  const { t } = useLocale();
  const { rank, isRanked, id, title, programmes, institutions, picture, pictureLabel, amounts, pace, targets, asks, decisions } = row;
  return (
    <tr>
      <td className="needs__rank">
        {rank}
        {isRanked ? null : <span className="visually-hidden"> {t('review.needs.unranked')}</span>}
      </td>
      <th scope="row" className="needs__name">
        <IndicatorLink id={id}>{title}</IndicatorLink>
        {programmes.map((programme) => (
          <span key={programme.id} className="needs__group">
            <GroupLink kind="programme" id={programme.id}>
              {programme.title}
            </GroupLink>
          </span>
        ))}
        {institutions.map((institution) => (
          <span key={institution.id} className="needs__group">
            <GroupLink kind="institution" id={institution.id}>
              {institution.title}
            </GroupLink>
          </span>
        ))}
      </th>
      <td className="needs__picture">
        {picture === null ? null : <SmallPicture picture={picture} label={pictureLabel} />}
      </td>
      <td className="needs__amounts">
        <Figure figure={amounts.value} note={amounts.period} />
        {amounts.path === '' ? null : <span>{amounts.path}</span>}
        {amounts.gap === '' ? null : <b>{amounts.gap}</b>}
        <span>{amounts.target}</span>
      </td>
      <td className="needs__pace">
        <span className="needs__label">{t('review.column.pace')}</span>
        <Figure figure={pace.figure} note="" />
        <span>{pace.note}</span>
        {pace.detail === '' ? null : <span>{pace.detail}</span>}
      </td>
      <td className="needs__status">
        <JudgedTargets targets={targets} />
      </td>
      <td className="needs__ask">
        <span className="needs__label">{t('review.column.ask')}</span>
        <AskCell asks={asks} decisions={decisions} />
      </td>
    </tr>
  );
}

type FigureProps = { readonly figure: string; readonly note: string };

function Figure({ figure, note }: FigureProps) {
  return (
    <span className="needs__figure">
      <b>{figure}</b>
      {note === '' ? null : <> ({note})</>}
    </span>
  );
}
