import type { Language } from '#model/language.ts';
import type { ReportChart, ReportMarks, ReportTable } from '#view-models/report/report-document.ts';
import type { FigureDocument } from '#view-models/figure/figure-document.ts';
import type { StatusCell } from '../office/status-mark.ts';

/** One slide before it is drawn: one idea, with everything said about it in the notes. */
export type SlidePlan = {
  readonly layout: 'cover' | 'content';
  readonly language: Language;
  /** Stands small above the title: the chapter or the indicator. */
  readonly kicker: string | null;
  /** Unique in the file. */
  readonly title: string;
  readonly verdict: StatusCell | null;
  readonly texts: readonly SlideText[];
  /** Key numbers: few, short. */
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly figure: SlideFigure | null;
  readonly table: ReportTable | null;
  /** Paragraphs of the speaker's notes: whole texts, the arithmetic, sources, the as-of line. */
  readonly notes: readonly string[];
  readonly marks: ReportMarks;
};

export type SlideText = { readonly tone: 'lead' | 'body' | 'bullet' | 'note'; readonly text: string };
export type SlideFigure = { readonly figure: FigureDocument; readonly chart: ReportChart | null };

/** Inches of a slide of 16:9. */
export const slideSize = { width: 13.333, height: 7.5, left: 0.5, inner: 12.333, top: 1.72, bottom: 6.8 } as const;
