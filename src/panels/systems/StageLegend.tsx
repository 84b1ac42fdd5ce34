import { StageGlyph } from '#charts/marks/StageGlyph.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { SystemsPage } from '#view-models/systems/systems-page.ts';

type StageLegendProps = { readonly page: Pick<SystemsPage, 'legend' | 'inUseNote' | 'matrix'> };

/** What the glyphs of the matrix mean. */
export function StageLegend({ page: { legend, inUseNote, matrix } }: StageLegendProps) {
  const { t } = useLocale();
  return (
    <div className="stage-legend">
      <h3>{t('systems.legend')}</h3>
      <ul>
        {legend.map(({ stage, word }) => (
          <li key={stage}>
            <StageGlyph stage={stage} lastStage={matrix.lastStage} />
            {word}
          </li>
        ))}
        <li>
          <StageGlyph stage={null} lastStage={matrix.lastStage} />
          {t('systems.noData')}
        </li>
      </ul>
      <p className="micro muted">{inUseNote}</p>
    </div>
  );
}
