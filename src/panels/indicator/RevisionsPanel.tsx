import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { revisionRows } from '#view-models/indicator/revisions.ts';
import { ReleaseLink } from '../ReleaseLink.tsx';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';

/** Published values that a later release replaced. */
export function RevisionsPanel(chosen: ChosenIndicator) {
  const { t } = useLocale();
  const rows = revisionRows(useIndicatorReading(chosen));
  return (
    <Section title={t('indicator.revisions.title')}>
      {rows.length === 0 ? (
        <p className="small muted">{t('indicator.revisions.none')}</p>
      ) : (
        <ul className="revision-list">
          {rows.map(({ key, release, text, reason }) => (
            <li key={key}>
              <span className="nowrap">
                <ReleaseLink id={release} indicator={chosen.id}>
                  {t('indicator.revisions.release', { release })}
                </ReleaseLink>
              </span>
              <span>
                {text}
                {reason === '' ? null : <span className="source-list__details">{reason}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
