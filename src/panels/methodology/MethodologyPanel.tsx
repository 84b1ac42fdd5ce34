import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { homeQuery, manifestQuery, methodsQuery, textsQuery } from '#dataset/queries.ts';
import { plainText } from '#i18n/lao-words.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { difficultCases } from '#view-models/methodology/difficult-cases.ts';
import { liveExamples } from '#view-models/methodology/live-examples.ts';
import { methodComparison } from '#view-models/methodology/method-comparison.ts';
import { oneCase } from '#view-models/methodology/one-case.ts';
import { methodLimits } from '#view-models/methodology/rules.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { CompareMethods } from './CompareMethods.tsx';
import { DifficultCases } from './DifficultCases.tsx';
import { FurtherRules } from './FurtherRules.tsx';
import { LiveExamples } from './LiveExamples.tsx';
import { MethodContents } from './MethodContents.tsx';
import { OneCase } from './OneCase.tsx';
import { OtherMethods } from './OtherMethods.tsx';
import { OtherProjections } from './OtherProjections.tsx';
import { RulesTables } from './RulesTables.tsx';
import { TrySection } from './TrySection.tsx';
import { useTried } from './use-tried.ts';
import { WorkedExamplesTable } from './WorkedExamplesTable.tsx';
import './methodology.css';
import './try.css';

type MethodologyPanelProps = {
  /** The reader's own numbers as they stand in the address. */
  readonly tried: string | null;
  readonly onTry: (text: string) => void;
};

/** The rules of the verdicts in plain words, with cases that are judged on the page: made up, published, and the reader's own. */
export function MethodologyPanel({ tried, onTry }: MethodologyPanelProps) {
  const locale = useLocale();
  const { t } = locale;
  const { data: home } = useSuspenseQuery(homeQuery());
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { data: methods } = useSuspenseQuery(methodsQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(locale.language));
  const limits = useMemo(() => methodLimits(home.thresholds, locale), [home.thresholds, locale]);
  const examples = useMemo(() => liveExamples({ methods, texts, locale }), [methods, texts, locale]);
  const comparison = useMemo(() => methodComparison({ methods, texts, locale }), [methods, texts, locale]);
  const difficult = useMemo(() => difficultCases({ asOf: methods.asOf, limits, locale }), [methods.asOf, limits, locale]);
  const differing = useMemo(() => oneCase(locale), [locale]);
  const { fields, change, take, formRef } = useTried(tried, onTry);
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
        </Section>
      </div>
      <RulesTables limits={limits} />
      <div id="examples">
        <Section title={t('method.example.title')}>
          <p className="measure">{t('method.example.note')}</p>
          <WorkedExamplesTable />
        </Section>
      </div>
      <LiveExamples examples={examples} onTry={take} />
      <TrySection fields={fields} asOf={methods.asOf} limits={limits} onChange={change} formRef={formRef} />
      <DifficultCases cases={difficult} />
      <OtherMethods />
      <OneCase oneCase={differing} />
      <CompareMethods comparison={comparison} />
      <OtherProjections />
      <FurtherRules limits={limits} method={manifest.method} />
    </article>
  );
}
