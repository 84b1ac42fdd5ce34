import type { DataSource } from '#model/data-source.ts';

type Licence = DataSource['licence']['redistribution'];

const source = (id: string, title: string, evidence: DataSource['evidence'], redistribution: Licence, hasAddress: boolean): DataSource => ({
  id,
  title: `Demonstration source: ${title}`,
  publisher: 'Invented for the demonstration',
  date: '2026-03',
  ...(hasAddress ? { url: `https://demonstration.example/${id}` } : {}),
  retrieved: '2026-11-21',
  commit: null,
  evidence,
  licence: { id: redistribution === 'free' ? 'news-fact' : 'demonstration', redistribution },
});

/** Every kind of evidence and every kind of licence; none of them exists. */
export const sources: readonly DataSource[] = [
  source('demo-plan', 'plan document', 'official', 'free', true),
  source('demo-report', 'annual report of a ministry', 'official', 'attribution', true),
  source('demo-survey', 'household survey', 'official', 'attribution', true),
  source('demo-register', 'administrative register', 'official', 'free', false),
  source('demo-gazette', 'gazette of laws', 'official', 'free', true),
  source('demo-press', 'press report', 'secondary', 'free', true),
  source('demo-index', 'index of an organisation', 'secondary', 'link-only', true),
  source('demo-study', 'study of a university', 'secondary', 'non-commercial', true),
  source('demo-rumour', 'statement that nobody has confirmed', 'unconfirmed', 'free', false),
];
