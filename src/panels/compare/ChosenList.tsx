import { IndicatorLink } from '#panels/home/IndicatorLink.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusShape } from '#ui/StatusShape.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { mostCompared } from '#url/compare-search.ts';
import type { Choice, ChosenIndicator } from '#view-models/compare/chosen-indicators.ts';

type ChosenListProps = {
  readonly chosen: Choice['shown'];
  readonly unknown: Choice['unknown'];
  readonly leftOut: Choice['leftOut'];
  readonly onRemove: (indicator: Pick<ChosenIndicator, 'id' | 'title'>) => void;
};

/** What is compared, each with its verdict and a way to take it out; and what the address asks for that cannot be shown. */
export function ChosenList({ chosen, unknown, leftOut, onRemove }: ChosenListProps) {
  const { t, format } = useLocale();
  return (
    <>
      {chosen.length === 0 ? <p className="compare__invitation">{t('compare.invite.none')}</p> : null}
      <ol className="compare-list">
        {chosen.map((indicator) => (
          <ChosenItem key={indicator.id} indicator={indicator} onRemove={onRemove} />
        ))}
        {unknown.map((id) => (
          <li key={id} className="compare-list__item">
            <span className="compare-list__name">{t('compare.unknown', { id })}</span>
            <RemoveButton indicator={{ id, title: id }} onRemove={onRemove} />
          </li>
        ))}
      </ol>
      {chosen.length === 1 ? <p className="compare__invitation">{t('compare.invite.one')}</p> : null}
      {leftOut.length === 0 ? null : (
        <p className="compare__note">
          {t('compare.leftOut', { count: leftOut.length, most: format.number(mostCompared, 0), names: format.list(leftOut) })}
        </p>
      )}
    </>
  );
}

type ChosenItemProps = { readonly indicator: ChosenIndicator; readonly onRemove: ChosenListProps['onRemove'] };

function ChosenItem({ indicator, onRemove }: ChosenItemProps) {
  const { id, title, isTitleInEnglish, latest, verdict } = indicator;
  return (
    <li className="compare-list__item">
      <span className="compare-list__name" {...(isTitleInEnglish ? { lang: 'en' } : {})}>
        <IndicatorLink id={id}>{title}</IndicatorLink>
      </span>
      <span className="compare-list__latest">{latest}</span>
      <span className="compare-list__status">
        <StatusWord status={verdict.status} reasonWord={verdict.reason} isDoubtful={verdict.isDoubtful} />
        {verdict.lastKnown === null ? null : (
          <span className="compare-list__known">
            <StatusShape status={verdict.lastKnown.status} isOutlined size={12} />
            <span>{verdict.lastKnown.text}</span>
          </span>
        )}
      </span>
      <RemoveButton indicator={indicator} onRemove={onRemove} />
    </li>
  );
}

type RemoveButtonProps = { readonly indicator: Pick<ChosenIndicator, 'id' | 'title'>; readonly onRemove: ChosenListProps['onRemove'] };

function RemoveButton({ indicator, onRemove }: RemoveButtonProps) {
  const { t } = useLocale();
  return (
    <button type="button" className="link-button compare-list__remove no-print" aria-label={t('compare.removeNamed', { name: indicator.title })} onClick={() => onRemove(indicator)}>
      {t('compare.remove')}
    </button>
  );
}
