import type { Language } from '#model/language.ts';
import type { FigureCell, FigureTable } from '../figure/figure.ts';
import type { FigureDocument } from '../figure/figure-document.ts';
import type { ReportSection } from './report-request.ts';

/**
 * A report before it has a format: PDF, Word and PowerPoint are made of this and of nothing else, so that they cannot disagree.
 * All texts are plain: no joiners, NFC.
 */
export type ReportDocument = {
  /** Beginning of the file name, without language and ending: `digital-economy-report-2026.11`. */
  readonly id: string;
  readonly parts: readonly ReportPart[];
};

/** The whole report in one language: a file of two languages has two. */
export type ReportPart = {
  readonly language: Language;
  readonly cover: ReportCover;
  /** Heading of the contents list. */
  readonly contentsTitle: string;
  readonly marks: ReportMarks;
  readonly chapters: readonly ReportChapter[];
};

export type ReportCover = {
  readonly title: string;
  readonly subtitle: string;
  /** What the report holds: plan, number of indicators, period, release, as lines. */
  readonly lines: readonly string[];
  /** 'Compiled from public sources; not an official publication'; null for an official one. */
  readonly standing: string | null;
  /** Where the same report can be made anew: an address of the site, null without a published address. */
  readonly address: string | null;
};

/** What stands on every page or slide. */
export type ReportMarks = {
  /** Name of the site. */
  readonly name: string;
  /** As-of date, release, fingerprint and edition, as one line. */
  readonly dated: string;
  /** 'Demonstration data, not official', or that it is of an opened dataset; null for published figures. */
  readonly demonstration: string | null;
  /** 'Page {page} of {pages}', with these two places left open. */
  readonly pageOf: string;
};

export type ReportChapter = {
  /** Unique in the part; stands in addresses inside the file. */
  readonly id: string;
  readonly section: ReportSection;
  /** 1 = chapter, 2 = part of the chapter before. */
  readonly level: 1 | 2;
  readonly title: string;
  /** Whether it begins on a page or slide of its own. */
  readonly isOnOwnPage: boolean;
  readonly blocks: readonly ReportBlock[];
};

export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** `lead` = the finding, larger; `note` = remarks, smaller. */
  | { readonly kind: 'paragraph'; readonly tone: 'lead' | 'body' | 'note'; readonly text: string }
  /** Word and shape of a verdict, with the sentence that explains it. */
  | { readonly kind: 'verdict'; readonly verdict: Exclude<FigureCell, string>; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Terms and what they stand at: metadata, facts, arithmetic. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly term: string; readonly text: string }[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  /** A picture with its caption, summary as alternative text and sources; `chart` where it can be drawn natively from numbers. */
  | { readonly kind: 'figure'; readonly figure: FigureDocument; readonly chart: ReportChart | null };

/**
 * Numbers stand right; `widths` are shares of the page's width that sum to 1. A verdict's `text`, in a cell or a block, is its whole
 * wording ('Cannot say: no final value (last known, 2024: Off track)'): what is drawn before it is the shape, and no other word.
 */
export type ReportTable = FigureTable & { readonly align: readonly ('start' | 'end')[]; readonly widths: readonly number[] };

/** A chart as numbers, for formats that draw charts themselves. */
export type ReportChart = {
  readonly kind: 'lines' | 'bars';
  /** Name of the value axis, with the unit. */
  readonly valueAxis: string;
  /** Bounds of the value axis; null = the format chooses. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** Years as text, or names. */
  readonly categories: readonly string[];
  /** One value a category; null = a gap that stays a gap. `role` says how the line is drawn. */
  readonly series: readonly { readonly name: string; readonly role: 'actual' | 'path' | 'target' | 'other'; readonly values: readonly (number | null)[] }[];
  /** Digits behind the point, for labels. */
  readonly decimals: number;
};
