import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { SystemPage } from '#view-models/systems/system-page.ts';
import { Providers } from './Providers.tsx';
import { SourceMarks } from './SourceMarks.tsx';

type SystemFactsProps = { readonly page: SystemPage };

/** What the system is, who provides it, since when, its awards, and what else is reported of it. */
export function SystemFacts({ page: { what, providers, since, awards, remarks } }: SystemFactsProps) {
  const { t } = useLocale();
  return (
    <Section title={t('systems.one.facts')} className="section--first">
      <dl className="system-facts">
        {what === '' ? null : (
          <div>
            <dt>{t('systems.one.what')}</dt>
            <dd>{what}</dd>
          </div>
        )}
        <div>
          <dt>{t('systems.list.provider')}</dt>
          <dd>
            <Providers providers={providers} />
          </dd>
        </div>
        <div>
          <dt>{t('systems.list.since')}</dt>
          <dd>
            {since?.text ?? t('systems.notFound')} <SourceMarks sources={since?.sources ?? []} />
          </dd>
        </div>
        <div>
          <dt>{t('systems.one.awards')}</dt>
          {awards.length === 0 ? <dd>{t('systems.one.noAwards')}</dd> : null}
          {awards.map(({ text, sources }) => (
            <dd key={text}>
              {text} <SourceMarks sources={sources} />
            </dd>
          ))}
        </div>
        {remarks.length === 0 ? null : (
          <div>
            <dt>{t('systems.one.remarks')}</dt>
            {remarks.map(({ text, sources }) => (
              <dd key={text}>
                {text} <SourceMarks sources={sources} />
              </dd>
            ))}
          </div>
        )}
      </dl>
    </Section>
  );
}
