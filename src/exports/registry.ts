import type { IndicatorDocument } from '#view-models/indicator/indicator-document.ts';

/** A format an indicator can be saved in. `render` fetches what it needs itself. */
export type ExportFormat = {
  readonly id: 'csv' | 'svg' | 'png';
  readonly render: (content: IndicatorDocument) => Promise<File>;
};

/** All formats, in the order of the buttons. */
export const exportFormats = [
  { id: 'csv', render: async (content) => (await import('./csv.ts')).csvFile(content) },
  { id: 'svg', render: async (content) => (await import('./svg-file.ts')).svgFile(content) },
  { id: 'png', render: async (content) => (await import('./png.ts')).pngFile(content) },
] as const satisfies readonly ExportFormat[];
