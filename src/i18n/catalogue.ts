import type { Language } from '#model/language.ts';
import type { Catalogue } from './message.ts';
import type { messages as figure } from './messages/en/figure.ts';
import type { messages as groups } from './messages/en/groups.ts';
import type { messages as institution } from './messages/en/institution.ts';
import type { messages as provinces } from './messages/en/provinces.ts';
import type { messages as breakdown } from './messages/en/breakdown.ts';
import type { messages as compare } from './messages/en/compare.ts';
import type { messages as method } from './messages/en/method.ts';
import type { messages as models } from './messages/en/models.ts';
import type { messages as about } from './messages/en/about.ts';
import type { messages as glossary } from './messages/en/glossary.ts';
import type { messages as review } from './messages/en/review.ts';
import type { messages as meeting } from './messages/en/meeting.ts';
import type { messages as brief } from './messages/en/brief.ts';
import type { messages as systems } from './messages/en/systems.ts';
import type { messages as legal } from './messages/en/legal.ts';
import type { messages as reporting } from './messages/en/reporting.ts';
import type { messages as releases } from './messages/en/releases.ts';
import type { messages as openData } from './messages/en/open-data.ts';
import type { messages as workspace } from './messages/en/workspace.ts';
import type { messages as report } from './messages/en/report.ts';
import type { messages as builder } from './messages/en/builder.ts';
import type { messages as workbook } from './messages/en/workbook.ts';
import type { messages as office } from './messages/en/office.ts';
import type { messages as embed } from './messages/en/embed.ts';
import type { messages as offline } from './messages/en/offline.ts';
import type { messages as opened } from './messages/en/opened.ts';
import type { messages as imports } from './messages/en/imports.ts';
import type { messages as importRules } from './messages/en/import-rules.ts';
import type { messages as collection } from './messages/en/collection.ts';
import type { messages as template } from './messages/en/template.ts';
import type { messages as home } from './messages/en/home.ts';
import type { messages as indicator } from './messages/en/indicator.ts';
import type { messages as indicators } from './messages/en/indicators.ts';
import type { messages as single } from './messages/en/single.ts';
import type { messages as shell } from './messages/en/shell.ts';
import type { messages as whatif } from './messages/en/whatif.ts';
import type { messages as words } from './messages/en/words.ts';

/** Every message of the interface, typed by its English wording. */
export type Messages = typeof shell & typeof words & typeof home & typeof indicators & typeof indicator &
  typeof figure & typeof groups & typeof institution & typeof provinces & typeof breakdown & typeof compare & typeof method & typeof models & typeof about & typeof glossary & typeof whatif &
  typeof review & typeof meeting & typeof brief & typeof systems & typeof legal & typeof reporting & typeof releases & typeof openData &
  typeof workspace & typeof report & typeof builder & typeof workbook & typeof office & typeof embed & typeof offline & typeof opened & typeof imports & typeof importRules & typeof template & typeof collection & typeof single;

type AreaFile = () => Promise<{ readonly messages: Catalogue }>;

/** What is loaded together: shell and words always, the rest with its screen. Literal imports, so that each file is a chunk of its own. */
const areaFiles = {
  shell: { lo: () => import('./messages/lo/shell.ts'), en: () => import('./messages/en/shell.ts'), vi: () => import('./messages/vi/shell.ts') },
  words: { lo: () => import('./messages/lo/words.ts'), en: () => import('./messages/en/words.ts'), vi: () => import('./messages/vi/words.ts') },
  home: { lo: () => import('./messages/lo/home.ts'), en: () => import('./messages/en/home.ts'), vi: () => import('./messages/vi/home.ts') },
  indicators: {
    lo: () => import('./messages/lo/indicators.ts'),
    en: () => import('./messages/en/indicators.ts'),
    vi: () => import('./messages/vi/indicators.ts'),
  },
  indicator: {
    lo: () => import('./messages/lo/indicator.ts'),
    en: () => import('./messages/en/indicator.ts'),
    vi: () => import('./messages/vi/indicator.ts'),
  },
  figure: { lo: () => import('./messages/lo/figure.ts'), en: () => import('./messages/en/figure.ts'), vi: () => import('./messages/vi/figure.ts') },
  groups: { lo: () => import('./messages/lo/groups.ts'), en: () => import('./messages/en/groups.ts'), vi: () => import('./messages/vi/groups.ts') },
  institution: { lo: () => import('./messages/lo/institution.ts'), en: () => import('./messages/en/institution.ts'), vi: () => import('./messages/vi/institution.ts') },
  provinces: { lo: () => import('./messages/lo/provinces.ts'), en: () => import('./messages/en/provinces.ts'), vi: () => import('./messages/vi/provinces.ts') },
  breakdown: { lo: () => import('./messages/lo/breakdown.ts'), en: () => import('./messages/en/breakdown.ts'), vi: () => import('./messages/vi/breakdown.ts') },
  compare: { lo: () => import('./messages/lo/compare.ts'), en: () => import('./messages/en/compare.ts'), vi: () => import('./messages/vi/compare.ts') },
  method: { lo: () => import('./messages/lo/method.ts'), en: () => import('./messages/en/method.ts'), vi: () => import('./messages/vi/method.ts') },
  models: { lo: () => import('./messages/lo/models.ts'), en: () => import('./messages/en/models.ts'), vi: () => import('./messages/vi/models.ts') },
  about: { lo: () => import('./messages/lo/about.ts'), en: () => import('./messages/en/about.ts'), vi: () => import('./messages/vi/about.ts') },
  whatif: { lo: () => import('./messages/lo/whatif.ts'), en: () => import('./messages/en/whatif.ts'), vi: () => import('./messages/vi/whatif.ts') },
  glossary: { lo: () => import('./messages/lo/glossary.ts'), en: () => import('./messages/en/glossary.ts'), vi: () => import('./messages/vi/glossary.ts') },
  review: { lo: () => import('./messages/lo/review.ts'), en: () => import('./messages/en/review.ts'), vi: () => import('./messages/vi/review.ts') },
  meeting: { lo: () => import('./messages/lo/meeting.ts'), en: () => import('./messages/en/meeting.ts'), vi: () => import('./messages/vi/meeting.ts') },
  brief: { lo: () => import('./messages/lo/brief.ts'), en: () => import('./messages/en/brief.ts'), vi: () => import('./messages/vi/brief.ts') },
  systems: { lo: () => import('./messages/lo/systems.ts'), en: () => import('./messages/en/systems.ts'), vi: () => import('./messages/vi/systems.ts') },
  legal: { lo: () => import('./messages/lo/legal.ts'), en: () => import('./messages/en/legal.ts'), vi: () => import('./messages/vi/legal.ts') },
  reporting: { lo: () => import('./messages/lo/reporting.ts'), en: () => import('./messages/en/reporting.ts'), vi: () => import('./messages/vi/reporting.ts') },
  releases: { lo: () => import('./messages/lo/releases.ts'), en: () => import('./messages/en/releases.ts'), vi: () => import('./messages/vi/releases.ts') },
  opendata: { lo: () => import('./messages/lo/open-data.ts'), en: () => import('./messages/en/open-data.ts'), vi: () => import('./messages/vi/open-data.ts') },
  workspace: { lo: () => import('./messages/lo/workspace.ts'), en: () => import('./messages/en/workspace.ts'), vi: () => import('./messages/vi/workspace.ts') },
  report: { lo: () => import('./messages/lo/report.ts'), en: () => import('./messages/en/report.ts'), vi: () => import('./messages/vi/report.ts') },
  builder: { lo: () => import('./messages/lo/builder.ts'), en: () => import('./messages/en/builder.ts'), vi: () => import('./messages/vi/builder.ts') },
  workbook: { lo: () => import('./messages/lo/workbook.ts'), en: () => import('./messages/en/workbook.ts'), vi: () => import('./messages/vi/workbook.ts') },
  office: { lo: () => import('./messages/lo/office.ts'), en: () => import('./messages/en/office.ts'), vi: () => import('./messages/vi/office.ts') },
  embed: { lo: () => import('./messages/lo/embed.ts'), en: () => import('./messages/en/embed.ts'), vi: () => import('./messages/vi/embed.ts') },
  offline: { lo: () => import('./messages/lo/offline.ts'), en: () => import('./messages/en/offline.ts'), vi: () => import('./messages/vi/offline.ts') },
  collection: { lo: () => import('./messages/lo/collection.ts'), en: () => import('./messages/en/collection.ts'), vi: () => import('./messages/vi/collection.ts') },
  template: { lo: () => import('./messages/lo/template.ts'), en: () => import('./messages/en/template.ts'), vi: () => import('./messages/vi/template.ts') },
  opened: { lo: () => import('./messages/lo/opened.ts'), en: () => import('./messages/en/opened.ts'), vi: () => import('./messages/vi/opened.ts') },
  imports: { lo: () => import('./messages/lo/imports.ts'), en: () => import('./messages/en/imports.ts'), vi: () => import('./messages/vi/imports.ts') },
  importrules: { lo: () => import('./messages/lo/import-rules.ts'), en: () => import('./messages/en/import-rules.ts'), vi: () => import('./messages/vi/import-rules.ts') },
  single: { lo: () => import('./messages/lo/single.ts'), en: () => import('./messages/en/single.ts'), vi: () => import('./messages/vi/single.ts') },
} as const satisfies Record<string, Record<Language, AreaFile>>;

export type MessageArea = keyof typeof areaFiles;

/** All areas, for the checks that walk every message. */
export const messageAreas = Object.keys(areaFiles) as readonly MessageArea[];

/** Loads the messages of one language for the given areas; no other language is fetched. */
export async function loadCatalogue(language: Language, areas: readonly MessageArea[]): Promise<Catalogue> {
  const parts = await Promise.all(areas.map(async (area): Promise<Catalogue> => (await areaFiles[area][language]()).messages));
  return Object.assign({}, ...parts) as Catalogue;
}
