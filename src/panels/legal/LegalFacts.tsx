import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { NamedText } from '#view-models/legal/legal-row.ts';
import type { LegalTextPage } from '#view-models/legal/legal-text-page.ts';
import { GroupLink } from '../GroupLink.tsx';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { LegalLink } from './LegalLink.tsx';
import { SourceNames } from './LegalSources.tsx';

type LegalFactsProps = { readonly page: LegalTextPage };

/** Type, numbers, certainty, who answers for it, what it replaces, and whether it is counted. */
export function LegalFacts({ page: { type, numbers, certainty, responsible, isCounted, indicator, replaces, replacedBy } }: LegalFactsProps) {
  const { t } = useLocale();
  return (
    <dl className="legal-facts">
      <Fact label={t('legal.text.type')}>{type}</Fact>
      <Fact label={t('legal.text.number')}>
        {numbers.length === 0 ? <span className="muted">{t('legal.number.none')}</span> : null}
        {numbers.map(({ value, sources }) => (
          <span key={value} className="legal-facts__line">
            <span className="mono">{value}</span> <SourceNames sources={sources} />
          </span>
        ))}
      </Fact>
      <Fact label={t('legal.text.certainty')}>{certainty}</Fact>
      <Fact label={t('legal.text.responsible')}>
        {responsible.length === 0 ? <span className="muted">{t('legal.text.responsible.none')}</span> : null}
        {responsible.map(({ id, name }) => (
          <span key={id} className="legal-facts__line">
            <GroupLink kind="institution" id={id}>
              {name}
            </GroupLink>
          </span>
        ))}
      </Fact>
      <Texts label={t('legal.replaces')} texts={replaces} />
      <Texts label={t('legal.replacedBy')} texts={replacedBy} />
      <Fact label={t('legal.text.counting')}>
        {t(isCounted ? 'legal.text.counted' : 'legal.text.notCounted')}
        {indicator === null ? null : (
          <span className="legal-facts__line">
            <IndicatorLink id={indicator}>{t('legal.counts.indicator')}</IndicatorLink>
          </span>
        )}
      </Fact>
    </dl>
  );
}

type FactProps = { readonly label: string; readonly children: ReactNode };

function Fact({ label, children }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type TextsProps = { readonly label: string; readonly texts: readonly NamedText[] };

function Texts({ label, texts }: TextsProps) {
  if (texts.length === 0) return null;
  return (
    <Fact label={label}>
      {texts.map(({ id, text, language }) => (
        <span key={id} className="legal-facts__line">
          <LegalLink id={id} titleLanguage={language}>
            {text}
          </LegalLink>
        </span>
      ))}
    </Fact>
  );
}
