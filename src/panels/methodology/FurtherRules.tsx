import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { MethodLimits } from '#view-models/methodology/rules.ts';
import { GradesTable } from './GradesTable.tsx';

type FurtherRulesProps = { readonly limits: MethodLimits; readonly method: { readonly id: string; readonly version: number } };

const rules = ['limits', 'path', 'forecasts', 'breaks', 'pace', 'projection'] as const;

/** The smaller rules, groups, age and confidence, and where the rules come from. */
export function FurtherRules({ limits, method: { id, version } }: FurtherRulesProps) {
  const { t } = useLocale();
  return (
    <>
      <div id="further">
        <Section title={t('method.more.title')}>
          <ul className="methodology__rules measure">
            {rules.map((rule) => (
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
          <p className="measure">{t('method.origin.text', { ...limits, method: id, version })}</p>
        </Section>
      </div>
    </>
  );
}
