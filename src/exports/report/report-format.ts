import type { ReportDocument } from '#view-models/report/report-document.ts';

/** What a renderer is given from outside, because pages, workers and the command line have different means. */
export type RenderTools = {
  /** An SVG picture as PNG, `scale` pixels of the file for one of the drawing. */
  readonly rasterise: (svg: string, size: { readonly width: number; readonly height: number }, scale: number) => Promise<Uint8Array>;
  /** Called after each step; `of` does not change within one file. */
  readonly onProgress: (done: number, of: number, what: string) => void;
  /** Throws the reason of the signal at the next step when it is aborted. */
  readonly signal: AbortSignal;
};

/** A report as a file of bytes. Rejects with the signal's reason when cancelled. */
export type RenderReport = (report: ReportDocument, tools: RenderTools) => Promise<Uint8Array>;

/** What is made of a `ReportDocument`; Excel and open data are made of the numbers themselves. */
export const documentFormats = ['pdf', 'docx', 'pptx'] as const;
export const reportFormats = ['pdf', 'docx', 'pptx', 'xlsx', 'csv', 'json', 'sdmx', 'package'] as const;
export type ReportFormatId = (typeof reportFormats)[number];
