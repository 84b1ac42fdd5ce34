import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import { plainText } from '#i18n/lao-words.ts';
import { Section } from '#ui/Section.tsx';
import { homeMethod } from '#view-models/home/method.ts';
import { methodLimits } from '#view-models/methodology/rules.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { useHome } from '../home/use-home.ts';
import { MethodContents } from './MethodContents.tsx';
import { GradesTable } from './GradesTable.tsx';
import { LiveExample } from './LiveExample.tsx';
import { RulesTables } from './RulesTables.tsx';
import { WorkedExamplesTable } from './WorkedExamplesTable.tsx';
import './methodology.css';

/** The rules of the verdicts in plain words, with worked examples. */
export function MethodologyPanel() {
  const { home, texts, locale } = useHome();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { t } = locale;
  const limits = methodLimits(home.thresholds, locale);
  const { example } = homeMethod(home, texts, locale);
  return (
    <article className="page methodology">
      <title>{plainText(t('shell.pageTitle', { page: t('method.title') }))}</title>
      <Breadcrumbs here={t('method.title')} />
      <h1 tabIndex={-1}>{t('method.title')}</h1>
      <p className="methodology__lead">{t('method.lead')}</p>
      <MethodContents />
      <div id="idea">
        <Section title={t('method.idea.title')}>
          <div className="prose measure">
            <p>{t('method.idea.text')}</p>
            <p className="methodology__formula">{t('method.idea.formula')}</p>
            <p>{t('method.idea.note')}</p>
          </div>
          {example === null ? null : <LiveExample example={example} />}
        </Section>
      </div>
      <RulesTables limits={limits} />
      <div id="examples">
        <Section title={t('method.example.title')}>
          <p className="measure">{t('method.example.note')}</p>
          <WorkedExamplesTable />
        </Section>
      </div>
      <div id="further">
        <Section title={t('method.more.title')}>
          <ul className="methodology__rules measure">
            {(['limits', 'path', 'forecasts', 'breaks', 'pace', 'projection'] as const).map((rule) => (
              <li key={rule}>{t(`method.more.${rule}`)}</li>
            ))}
          </ul>
        </Section>
      </div>
      <div id="groups">
        <Section title={t('method.group.title')}>
          <div className="prose measure">
            <p>{t('method.group.text')}</p>
            <p>{t('method.group.mean', limits)}</p>
          </div>
        </Section>
      </div>
      <div id="age">
        <Section title={t('method.age.title')}>
          <p className="measure">{t('method.age.text')}</p>
          <GradesTable />
        </Section>
      </div>
      <div id="origin">
        <Section title={t('method.origin.title')}>
          <p className="measure">{t('method.origin.text', { ...limits, method: manifest.method.id, version: manifest.method.version })}</p>
        </Section>
      </div>
    </article>
  );
}
