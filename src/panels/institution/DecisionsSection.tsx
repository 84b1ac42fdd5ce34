import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { DecisionRow } from '#view-models/institution/decisions-of.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type DecisionsSectionProps = { readonly decisions: readonly DecisionRow[] };

/** The decisions of past reviews that are addressed to the institution, overdue ones first. */
export function DecisionsSection({ decisions }: DecisionsSectionProps) {
  const { t } = useLocale();
  return (
    <Section title={t('institution.decisions.title')}>
      {decisions.length === 0 ? (
        <p className="muted">{t('institution.decisions.none')}</p>
      ) : (
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{t('institution.decisions.decision')}</th>
              <th scope="col">{t('institution.decisions.deadline')}</th>
              <th scope="col">{t('institution.decisions.state')}</th>
              <th scope="col">{t('institution.decisions.review')}</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision) => (
              <Decision key={`${decision.review} ${decision.id}`} decision={decision} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

type DecisionProps = { readonly decision: DecisionRow };

function Decision({ decision: { text, textLanguage, result, about, deadline, state, isOverdue, review } }: DecisionProps) {
  const { t } = useLocale();
  return (
    <tr>
      <th scope="row">
        <span lang={textLanguage ?? undefined}>{text}</span>
        {result === '' ? null : <span className="institution__note">{result}</span>}
        {about.length === 0 ? null : (
          <span className="institution__note">
            {t('institution.decisions.about')}{' '}
            {about.map(({ id, title }, place) => (
              <span key={id}>
                {place === 0 ? '' : '; '}
                <IndicatorLink id={id}>{title}</IndicatorLink>
              </span>
            ))}
          </span>
        )}
      </th>
      <td>
        <span className="stacked__label">{t('institution.decisions.deadline')}: </span>
        {deadline}
      </td>
      <td className={isOverdue ? 'strong' : undefined}>
        <span className="stacked__label">{t('institution.decisions.state')}: </span>
        {state}
      </td>
      <td>
        <span className="stacked__label">{t('institution.decisions.review')}: </span>
        {review}
      </td>
    </tr>
  );
}
