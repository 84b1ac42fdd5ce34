import { escapeXml } from '#lib/escape-xml.ts';
import type { ReportDocument } from '#view-models/report/report-document.ts';
import { officeLanguages } from './office-language.ts';
import { safeText } from './safe-text.ts';

/** What a file says of itself in its properties. */
export type ReportProperties = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  readonly keywords: string;
  readonly language: string;
  /** As-of date of the figures; null where no figure tells it. */
  readonly asOf: string | null;
};

export function reportProperties({ id, parts }: ReportDocument): ReportProperties {
  const [first] = parts;
  const marks = first?.marks;
  const release = parts.flatMap(({ chapters }) => chapters.flatMap(({ blocks }) => blocks)).find((block) => block.kind === 'figure')?.figure.release;
  const said = [marks?.demonstration, marks?.dated, first?.cover.standing].filter((text) => text !== null && text !== undefined);
  return {
    title: safeText(first?.cover.title ?? id),
    subject: safeText(first?.cover.subtitle ?? ''),
    creator: safeText(marks?.name ?? ''),
    description: safeText(said.join(' · ')),
    keywords: [id, release?.release, release?.fingerprint].filter((word) => word !== undefined).join('; '),
    language: parts.map(({ language }) => officeLanguages[language]).join(', '),
    asOf: release?.asOf ?? null,
  };
}

/** The part `docProps/core.xml`. The clock of the machine is no fact of the report: its day is that of the figures. */
export function coreProperties({ title, subject, creator, description, keywords, language, asOf }: ReportProperties): string {
  const fields = { 'dc:title': title, 'dc:subject': subject, 'dc:creator': creator, 'cp:keywords': keywords, 'dc:description': description, 'cp:lastModifiedBy': creator, 'dc:language': language };
  const texts = Object.entries(fields).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`).join('');
  const days = asOf === null ? '' : ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(asOf)}T00:00:00Z</dcterms:${name}>`).join('');
  const spaces = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${spaces}>${texts}${days}</cp:coreProperties>`;
}
