import { useLocale } from '#ui/LocaleProvider.tsx';
import type { PublishedSource } from '#model/indicator-file.ts';
import type { Figure } from '#view-models/figure/figure.ts';
import { sourceList } from '#view-models/indicator/source-list.ts';
import { FigureFrame } from '../figure/FigureFrame.tsx';

type GroupFiguresProps = { readonly figures: readonly Figure[]; readonly sources: readonly PublishedSource[] };

/** What the first series says, beside its picture; further series stand apart and open on request. */
export function GroupFigures({ figures, sources }: GroupFiguresProps) {
  const { t } = useLocale();
  const [first, ...others] = figures;
  if (first === undefined) return null;
  return (
    <>
      <FigurePair figure={first} sources={sources} />
      {others.length === 0 ? null : (
        <details className="groups__other">
          <summary>{t('breakdown.otherSeries', { count: others.length })}</summary>
          {others.map((figure) => (
            <FigurePair key={figure.id} figure={figure} sources={[]} />
          ))}
        </details>
      )}
    </>
  );
}

function FigurePair({ figure, sources }: { readonly figure: Figure; readonly sources: readonly PublishedSource[] }) {
  const { t } = useLocale();
  return (
    <div className="groups__pair">
      <div className="groups__finding">
        <h3>{figure.title}</h3>
        {figure.finding.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <FigureFrame figure={figure} tableLabel={t('breakdown.tableLabel')} />
      <Sources sources={sources} />
    </div>
  );
}

/** Sources of the breakdown alone, which the page's own list does not hold. */
function Sources({ sources }: { readonly sources: readonly PublishedSource[] }) {
  const locale = useLocale();
  if (sources.length === 0) return null;
  return (
    <div className="groups__sources">
      <h4>{locale.t('breakdown.sources')}</h4>
      <ul>
        {sourceList({ sources: [...sources] }, locale).map(({ id, title, publisher, address, details }) => (
          <li key={id}>
            {address === null ? title : <a href={address} rel="external noreferrer">{title}</a>} · {[publisher, ...details].join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
