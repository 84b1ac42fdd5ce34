import type { ReactNode } from 'react';
import { FigurePicture } from '#charts/FigurePicture.tsx';
import { plainText } from '#i18n/lao-words.ts';
import { FigureTable } from '#tables/FigureTable.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { Figure } from '#view-models/figure/figure.ts';
import { sourceWords } from '#view-models/figure/figure-document.ts';
import { FigureActions } from './FigureActions.tsx';

type FigureFrameProps = {
  readonly figure: Figure;
  /** Drawn instead of the figure's own drawing, at the same places: links, interaction. */
  readonly children?: ReactNode;
  /** The words that open the table twin. */
  readonly tableLabel: string;
};

/** A picture with its name, its notes and sources, the ways to take it along and its table. Needs the messages of area `figure`. */
export function FigureFrame({ figure, children, tableLabel }: FigureFrameProps) {
  const locale = useLocale();
  return (
    <figure className="figure" aria-label={plainText(figure.title)}>
      <div className="figure__picture">
        {children ?? <FigurePicture figure={figure} />}
        <p className="figure__caption">{[...figure.notes, sourceWords(figure.sources, locale)].join(' ')}</p>
      </div>
      <FigureActions figure={figure} />
      <details className="figure__table">
        <summary>{tableLabel}</summary>
        <FigureTable table={figure.table} />
      </details>
    </figure>
  );
}
