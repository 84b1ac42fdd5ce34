import { memo, type ReactNode } from 'react';
import { ScrollBox } from '#tables/ScrollBox.tsx';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type ComparedRow, comparedMethods, type MethodComparison } from '#view-models/methodology/method-comparison.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { AgreementMatrix } from './AgreementMatrix.tsx';
import { CourseWord } from './CourseWord.tsx';

/** Below this number of verdicts nothing general can be said of the methods. */
const few = 4;

/** Every verdict that several methods judge, method by method, and how often they agree. Drawn anew only when it changes: typing in the form is not kept waiting. */
export const CompareMethods = memo(function CompareMethods({ comparison }: { readonly comparison: MethodComparison }) {
  const { t } = useLocale();
  const { rows, summary, sentences } = comparison;
  if (rows.length === 0) return <Frame summary={t('method.compare.none')} />;
  return (
    <Frame summary={summary}>
      <p className="measure">{t('method.course.note')}</p>
      <div className="methodology__long">
        <ScrollBox label={t('method.compare.caption')}>
          <table className="methodology__table methodology__table--compared">
            <caption>
              <span className="methodology__caption">
                {t('method.compare.caption')}. {t('method.compare.lastKnown')}
              </span>
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('method.compare.indicator')}</th>
                {comparedMethods.map((method) => (
                  <th key={method} scope="col">
                    {t(`method.name.${method}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.key} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </div>
      <h3>{t('method.compare.agreeTitle')}</h3>
      <ul className="methodology__agreement">
        {sentences.map(({ method, text }) => (
          <li key={method}>{text}</li>
        ))}
      </ul>
      <AgreementMatrix matrix={comparison.matrix} />
      {rows.length < few ? <p className="measure muted">{t('method.compare.few')}</p> : null}
    </Frame>
  );
});

function Frame({ summary, children }: { readonly summary: string; readonly children?: ReactNode }) {
  const { t } = useLocale();
  return (
    <div id="compared">
      <Section title={t('method.compare.title')}>
        <div className="methodology__stack">
          <p className="measure strong">{summary}</p>
          {children}
        </div>
      </Section>
    </div>
  );
}

function Row({ row: { id, title, isTitleInEnglish, target, status, reason, isLastKnown, isMethodSensitive, courses } }: { readonly row: ComparedRow }) {
  const { t } = useLocale();
  return (
    <tr>
      <th scope="row">
        <span {...(isTitleInEnglish ? { lang: 'en' } : {})}>
          <IndicatorLink id={id}>{title}</IndicatorLink>
        </span>
        <span className="methodology__small">
          {target}
          {isMethodSensitive ? <span className="tag methodology__tag">{t('method.compare.sensitive')}</span> : null}
        </span>
      </th>
      {courses.map((course, place) => (
        <td key={comparedMethods[place]}>
          <CourseWord course={course} isOutlined={place === 0 && isLastKnown} />
          {place > 0 ? null : (
            <span className="methodology__small">
              <StatusWord status={status} reason={reason} isOutlined={isLastKnown} />
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
