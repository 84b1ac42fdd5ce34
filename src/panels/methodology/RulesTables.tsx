import { memo } from 'react';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type MethodLimits, reasonRules, statusRules } from '#view-models/methodology/rules.ts';

type RulesTablesProps = { readonly limits: MethodLimits };

/** Every verdict with its rule, and every reason for a missing one. */
export const RulesTables = memo(function RulesTables({ limits }: RulesTablesProps) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <>
      <div id="verdicts">
        <Section title={t('method.status.title')}>
          <table className="methodology__table">
            <caption>{t('method.status.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('method.status.word')}</th>
                <th scope="col">{t('method.status.when')}</th>
              </tr>
            </thead>
            <tbody>
              {statusRules(limits, locale).map(({ status, when }) => (
                <tr key={status}>
                  <th scope="row">
                    <StatusWord status={status} />
                  </th>
                  <td>{when}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="measure methodology__after">{t('method.status.final')}</p>
        </Section>
      </div>
      <div id="reasons">
        <Section title={t('method.reason.title')}>
          <table className="methodology__table">
            <caption>{t('method.reason.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('method.reason.word')}</th>
                <th scope="col">{t('method.reason.means')}</th>
              </tr>
            </thead>
            <tbody>
              {reasonRules(limits, locale).map(({ reason, means }) => (
                <tr key={reason}>
                  <th scope="row">{t(`word.reason.${reason}`)}</th>
                  <td>{means}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      </div>
    </>
  );
});
