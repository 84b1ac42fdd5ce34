import { StageGlyph } from '#charts/marks/StageGlyph.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { RolloutRow, SystemPage } from '#view-models/systems/system-page.ts';
import { GroupLink } from '../GroupLink.tsx';
import { SourceMarks } from './SourceMarks.tsx';

type RolloutSectionProps = { readonly page: Pick<SystemPage, 'rollout' | 'gaps' | 'lastStage'> };

/** How far each body has come, the furthest first, and the bodies of which nothing is known. */
export function RolloutSection({ page: { rollout, gaps, lastStage } }: RolloutSectionProps) {
  const { t } = useLocale();
  const gap = gaps.which.length === 0 ? t('systems.one.noGap') : gaps.which.join(' ');
  return (
    <Section title={t('systems.one.rollout')} note={t('systems.one.rolloutNote', { count: rollout.length, of: gaps.of })}>
      {rollout.length === 0 ? (
        <p>{t('systems.one.noRollout')}</p>
      ) : (
        <>
          <table className="rollout-table">
            <thead>
              <tr>
                <th scope="col">{t('systems.matrix.body')}</th>
                <th scope="col">{t('systems.one.stage')}</th>
                <th scope="col">{t('systems.curve.column.date')}</th>
                <th scope="col">{t('systems.curve.column.source')}</th>
              </tr>
            </thead>
            <tbody>
              {rollout.map((row) => (
                <Row key={row.body} row={row} lastStage={lastStage} />
              ))}
            </tbody>
          </table>
          <h3 className="systems__gaps-title">{t('systems.gaps')}</h3>
          <p className="measure">{gap}</p>
        </>
      )}
    </Section>
  );
}

type RowProps = { readonly row: RolloutRow; readonly lastStage: number };

function Row({ row: { body, name, former, stage, word, date, note, sources, before }, lastStage }: RowProps) {
  const { t } = useLocale();
  return (
    <tr>
      <th scope="row">
        <GroupLink kind="institution" id={body}>
          {name}
        </GroupLink>
        {former === '' ? null : <span className="matrix__note">{former}</span>}
      </th>
      <td>
        <span className="stage-word">
          <StageGlyph stage={stage} lastStage={lastStage} />
          {word}
        </span>
        {note === '' ? null : (
          <span className="matrix__note" lang="en">
            {note}
          </span>
        )}
        {before.length === 0 ? null : <span className="matrix__note">{`${t('systems.detail.before')} ${before.join('; ')}`}</span>}
      </td>
      <td>{date}</td>
      <td>
        <SourceMarks sources={sources} isInColumn />
      </td>
    </tr>
  );
}
