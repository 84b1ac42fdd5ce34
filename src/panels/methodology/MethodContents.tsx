import { useLocale } from '#ui/LocaleProvider.tsx';

const parts = [
  ['idea', 'idea'],
  ['verdicts', 'status'],
  ['reasons', 'reason'],
  ['examples', 'example'],
  ['release', 'live'],
  ['try', 'try'],
  ['difficult', 'difficult'],
  ['others', 'others'],
  ['differ', 'one'],
  ['compared', 'compare'],
  ['models', 'models'],
  ['further', 'more'],
  ['groups', 'group'],
  ['age', 'age'],
  ['origin', 'origin'],
] as const;

/** The parts of the page as links within it. */
export function MethodContents() {
  const { t } = useLocale();
  return (
    <nav className="methodology__contents no-print" aria-label={t('method.contents')}>
      <ul>
        {parts.map(([place, name]) => (
          <li key={place}>
            <a href={`#${place}`}>{t(`method.${name}.title`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
