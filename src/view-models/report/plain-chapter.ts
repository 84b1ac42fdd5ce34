import { plainText } from '#i18n/lao-words.ts';
import type { ReportPart } from './report-document.ts';

/** A part of a report as it leaves the screen: every text without joiners and in NFC, whatever its view model left in it. */
export function plainPart<Part extends ReportPart | ReportPart['chapters'][number]>(part: Part): Part {
  return plainValue(part) as Part;
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value).normalize('NFC');
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plainValue(entry)]));
}
