import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link } from '#url/router-exports.ts';
import type { Figure } from '#view-models/figure/figure.ts';
import type { LegalHead as Head } from '#view-models/legal/legal-head.ts';
import { FigureFrame } from '../figure/FigureFrame.tsx';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type LegalHeadProps = { readonly head: Head; readonly total: number; readonly indicator: string | null; readonly figure: Figure | null };

/** Where the digital texts stand, beside how many were in force over the years. */
export function LegalHead({ head: { counts }, total, indicator, figure }: LegalHeadProps) {
  const { t, format, language } = useLocale();
  if (total === 0) return null;
  return (
    <div className="legal__head">
      <Section title={t('legal.counts.title')}>
        <dl className="legal-counts">
          {counts.map(({ standing, label, count }) => (
            <div key={standing}>
              <dt>
                <Link to="/$lang/legal" params={{ lang: language }} search={{ stage: [standing], relevance: ['digital'] }} resetScroll={false}>
                  {label}
                </Link>
              </dt>
              <dd>{format.number(count, 0)}</dd>
            </div>
          ))}
          <div className="legal-counts__total">
            <dt>{t('legal.counts.total')}</dt>
            <dd>{format.number(total, 0)}</dd>
          </div>
        </dl>
        {indicator === null ? null : (
          <p className="small legal__indicator">
            <IndicatorLink id={indicator}>{t('legal.counts.indicator')}</IndicatorLink>
          </p>
        )}
      </Section>
      {figure === null ? null : (
        <Section title={figure.title}>
          <p className="legal__figure-finding">{figure.finding.join(' ')}</p>
          <FigureFrame figure={figure} tableLabel={t('legal.figure.table')} />
        </Section>
      )}
    </div>
  );
}
