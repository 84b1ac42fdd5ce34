import { FigurePicture } from '#charts/FigurePicture.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import type { SystemsSearch } from '#url/systems-search.ts';
import type { SystemsPage } from '#view-models/systems/systems-page.ts';
import { FigureFrame } from '../figure/FigureFrame.tsx';

type CurveOfUseProps = { readonly page: Pick<SystemsPage, 'curves' | 'figure' | 'finding'>; readonly search: SystemsSearch };

/** The bodies that use one system over time; which system is part of the address. */
export function CurveOfUse({ page: { curves, figure, finding }, search }: CurveOfUseProps) {
  const { t, language } = useLocale();
  return (
    <div className="curve-of-use">
      <h3>{figure?.title ?? t('systems.curve')}</h3>
      {curves.length < 2 ? null : (
        <nav className="choice no-print" aria-label={t('systems.curve.choose')}>
          {curves.map(({ id, text, isChosen }) => (
            <Link key={id} to="/$lang/systems" params={{ lang: language }} search={{ ...search, curve: id }} resetScroll={false} activeOptions={{ exact: true }} aria-current={isChosen ? 'true' : undefined}>
              {text}
            </Link>
          ))}
        </nav>
      )}
      <p>{finding.join(' ')}</p>
      {figure === null ? null : (
        <FigureFrame figure={figure} tableLabel={t('systems.curve.table')}>
          <FigurePicture figure={{ summary: figure.summary, wide: figure.narrow ?? figure.wide }} />
        </FigureFrame>
      )}
    </div>
  );
}
