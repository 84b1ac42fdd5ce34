import { useLocale } from '#ui/LocaleProvider.tsx';

const grades = ['a', 'b', 'c', 'd'] as const;

/** The grades of confidence and when each applies. */
export function GradesTable() {
  const { t } = useLocale();
  return (
    <table className="methodology__table">
      <caption>{t('method.age.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('method.age.grade')}</th>
          <th scope="col">{t('method.status.when')}</th>
        </tr>
      </thead>
      <tbody>
        {grades.map((grade) => (
          <tr key={grade}>
            <th scope="row">{grade.toUpperCase()}</th>
            <td>{t(`method.grade.${grade}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
