import { MarkRow } from '#charts/marks/MarkRow.tsx';
import { plainText } from '#i18n/lao-words.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link } from '#url/router-exports.ts';
import { joinedTexts } from '#view-models/joined-texts.ts';
import { horizonFigure } from '#view-models/review/horizon-figure.ts';
import { type HorizonCell, type HorizonMatrix, horizonMatrix } from '#view-models/review/horizon-matrix.ts';
import { FigureFrame } from '../figure/FigureFrame.tsx';
import { GroupLink } from '../GroupLink.tsx';

type MatrixSectionProps = { readonly overview: OverviewFile; readonly texts: TextsFile; readonly finding: string };

/** Programmes by plans, one mark an indicator. */
export function MatrixSection({ overview, texts, finding }: MatrixSectionProps) {
  const locale = useLocale();
  const { t } = locale;
  const matrix = horizonMatrix(overview, joinedTexts(texts), locale);
  return (
    <Section title={t('review.matrix.title')} note={t('review.matrix.note')}>
      <FigureFrame figure={horizonFigure(matrix, finding, locale)} tableLabel={t('review.matrix.table')}>
        <Matrix matrix={matrix} />
      </FigureFrame>
    </Section>
  );
}

function Matrix({ matrix: { plans, rows } }: { readonly matrix: HorizonMatrix }) {
  const { t } = useLocale();
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{t('review.matrix.programme')}</th>
          {plans.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, order, title, cells }) => (
          <tr key={id}>
            <th scope="row">
              <span className="matrix__order">{order}</span>
              <GroupLink kind="programme" id={id}>
                {title}
              </GroupLink>
            </th>
            {cells.map((cell, place) => (
              <td key={cell.plan}>
                <span className="matrix__plan">{plans[place]?.title}</span>
                <Cell programme={id} programmeTitle={title} planTitle={plans[place]?.title ?? ''} cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { readonly programme: string; readonly programmeTitle: string; readonly planTitle: string; readonly cell: HorizonCell };

/** The marks lead to these very indicators in the table. */
function Cell({ programme, programmeTitle, planTitle, cell: { plan, marks } }: CellProps) {
  const { t, language } = useLocale();
  if (marks === null) {
    return (
      <span className="muted">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('review.matrix.noTarget')}</span>
      </span>
    );
  }
  return (
    <Link
      className="matrix__link"
      to="/$lang/indicators"
      params={{ lang: language }}
      search={{ programme: [programme], plan: [plan] }}
      aria-label={plainText(t('review.matrix.open', { programme: programmeTitle, plan: planTitle, marks: marks.label }))}
    >
      <MarkRow row={marks} />
    </Link>
  );
}
