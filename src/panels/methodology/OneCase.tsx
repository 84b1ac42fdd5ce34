import { tableRoles } from '#tables/table-roles.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { OneCase as Case } from '#view-models/methodology/one-case.ts';
import { CourseWord } from './CourseWord.tsx';
import { TryLink } from './TryLink.tsx';

/** One case on which the methods differ, and why each of them says what it says. */
export function OneCase({ oneCase: { note, answers, lesson, text, compoundText } }: { readonly oneCase: Case }) {
  const { t } = useLocale();
  return (
    <div id="differ">
      <Section title={t('method.one.title')}>
        <p className="measure">{note}</p>
        <table {...tableRoles.table} className="methodology__table methodology__table--live methodology__table--one">
          <caption>{t('method.one.caption')}</caption>
          <thead {...tableRoles.rowGroup}>
            <tr {...tableRoles.row}>
              <th {...tableRoles.columnHead} scope="col">{t('method.compare.method')}</th>
              <th {...tableRoles.columnHead} scope="col">{t('method.one.answer')}</th>
              <th {...tableRoles.columnHead} scope="col">{t('method.one.why')}</th>
            </tr>
          </thead>
          <tbody {...tableRoles.rowGroup}>
            {answers.map(({ method, name, course, said, number, why }) => (
              <tr key={method} {...tableRoles.row}>
                <th {...tableRoles.rowHead} scope="row">{name}</th>
                <td {...tableRoles.cell}>
                  <CourseWord course={course} />
                  <span className="methodology__small">{[said, number].filter((part) => part !== '').join(' · ')}</span>
                </td>
                <td {...tableRoles.cell}>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="measure methodology__after">{lesson}</p>
        <p className="methodology__ways no-print">
          <TryLink text={text}>{t('method.live.try')}</TryLink>
          <TryLink text={compoundText}>{t('method.one.tryCompound')}</TryLink>
        </p>
      </Section>
    </div>
  );
}
