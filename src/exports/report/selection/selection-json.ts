import type { ReportRequest } from '#view-models/report/report-request.ts';
import { isWithin } from './selection-tables.ts';

type Published = Readonly<Record<string, unknown>>;

/** Lists of the published object whose entries belong to an indicator. */
const ofIndicators = ['indicators', 'verdicts'] as const;

/** The published object with only these indicators in it; registers such as sources and plans stay whole. */
export function selectionJson(text: string, { indicators, period }: Pick<ReportRequest, 'indicators' | 'period'>): string {
  const whole = JSON.parse(text) as Published;
  const wanted = new Set(indicators);
  const lists = Object.fromEntries(ofIndicators.map((name) => [name, entriesOf(whole[name]).filter((entry) => wanted.has(String(entry['indicator'] ?? entry['id'])))]));
  const place = (whole['observationColumns'] as readonly string[]).indexOf('period');
  const within = isWithin(period);
  const rows = Object.entries(whole['observations'] as Readonly<Record<string, readonly (readonly unknown[])[]>>);
  const observations = Object.fromEntries(rows.filter(([id]) => wanted.has(id)).map(([id, list]) => [id, list.filter((row) => within(String(row[place])))]));
  return `${JSON.stringify({ ...whole, ...lists, observations })}\n`;
}

function entriesOf(list: unknown): readonly Published[] {
  return Array.isArray(list) ? (list as Published[]) : [];
}
