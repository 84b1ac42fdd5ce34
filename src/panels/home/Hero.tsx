import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { homeCounts } from '#view-models/home/counts.ts';
import { homeCue } from '#view-models/home/cue.ts';
import { homeHeadline } from '#view-models/home/headline.ts';
import { CountStrip } from './CountStrip.tsx';
import { useHome } from './use-home.ts';

/** The finding of the page, its counts, and what is followed beside them. */
export function Hero() {
  const { home, texts, locale } = useHome();
  const { language } = useLocale();
  const counts = homeCounts(home, texts, locale);
  const cue = homeCue(home, locale);
  return (
    <div className="hero">
      <h1 tabIndex={-1}>{homeHeadline(home, texts, locale)}</h1>
      {counts === null ? null : <CountStrip counts={counts} />}
      <p className="hero__cue">
        {cue === '' ? null : <span>{cue} </span>}
        <Link to="/$lang/indicators" params={{ lang: language }}>
          {locale.t('home.allIndicators', { count: home.all.of })}
        </Link>
      </p>
    </div>
  );
}
