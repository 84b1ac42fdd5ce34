import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

type ReleaseChoiceProps = {
  readonly id: string;
  /** The release that is published now. */
  readonly current: string;
  /** Those before it, newest first. */
  readonly earlier: readonly string[];
  readonly chosen: string;
};

/** The releases whose values can be shown; the choice is part of the address. */
export function ReleaseChoice({ id, current, earlier, chosen }: ReleaseChoiceProps) {
  const { t, language } = useLocale();
  if (earlier.length === 0) return null;
  return (
    <nav className="release-choice no-print" aria-label={t('indicator.released.label')}>
      <span aria-hidden="true">{t('indicator.released.label')}</span>
      {[current, ...earlier].map((release) => (
        <Link
          key={release}
          from="/$lang/indicators/$id"
          to="/$lang/indicators/$id"
          params={{ lang: language, id }}
          search={(previous) => ({ ...previous, release: release === current ? undefined : release })}
          resetScroll={false}
          activeOptions={{ explicitUndefined: true }}
          aria-current={release === chosen ? 'true' : undefined}
        >
          {release === current ? t('indicator.released.now', { release }) : release}
        </Link>
      ))}
    </nav>
  );
}
