import type { PublishedInstitution } from '#model/published-common.ts';
import type { PublishedSource } from '#model/indicator-file.ts';
import type { SystemsFile, SystemsTextsFile } from '#model/systems-file.ts';
import type { SystemsFiles } from '#view-models/systems/systems-reading.ts';

type System = SystemsFile['systems'][number];

const names: Readonly<Record<string, { title: string; short: string }>> = {
  mtc: { title: 'Ministry of Technology and Communications', short: 'Technology' },
  mof: { title: 'Ministry of Finance', short: 'Finance' },
  moh: { title: 'Ministry of Health', short: 'Health' },
  pmo: { title: "Prime Minister's Office", short: 'PM Office' },
  office: { title: 'Province Office', short: 'Province Office' },
  mpi: { title: 'Ministry of Planning', short: 'Planning' },
  moha: { title: 'Ministry of Home Affairs', short: 'Home Affairs' },
  vnpt: { title: 'VNPT', short: 'VNPT' },
};

/** A body that exists, by default a ministry. */
export function aBody(id: string, overrides: Partial<PublishedInstitution> = {}): PublishedInstitution {
  return { id, kind: 'ministry', from: null, to: null, formerly: [], successor: [], ...overrides };
}

/** Three ministries, an equivalent body, an office, a dissolved ministry with a successor and one without. */
export const someBodies: readonly PublishedInstitution[] = [
  aBody('mtc'),
  aBody('mof'),
  aBody('moh'),
  aBody('pmo', { kind: 'equivalent' }),
  aBody('office', { kind: 'office' }),
  aBody('mpi', { to: '2025-03-20', successor: ['mof'] }),
  aBody('moha', { to: '2025-03-20' }),
  aBody('vnpt', { kind: 'company' }),
];

/** A system named at the conference, without any roll-out. */
export function aSystem(id: string, overrides: Partial<System> = {}): System {
  return { id, aliases: [], provider: ['mtc'], since: null, awards: [], conference: true, sources: ['press'], rollout: [], ...overrides };
}

/** E-Office used by three bodies, one of them dissolved since; G-Net handed to an office; a third system with nothing; one beyond the conference. */
export const someSystems: readonly System[] = [
  aSystem('gnet', { aliases: ['g_net'], rollout: [['office', 2, '2022-12-22', 'gov', 'installed']] }),
  aSystem('eoffice', {
    provider: ['mtc', 'vnpt'],
    since: { time: '2019-03-15', sources: ['gov'] },
    rollout: [
      ['mtc', 4, '2019-03-15', 'gov', ''],
      ['mpi', 3, '2022-11-21', 'press', 'start not stated'],
      ['pmo', 3, '2022-11-21', 'press', ''],
    ],
  }),
  aSystem('gshare'),
  aSystem('citizens', { conference: false, provider: ['moha'], sources: [], awards: [{ time: '2020', sources: ['gov'] }] }),
];

const source = (id: string, overrides: Partial<PublishedSource>): PublishedSource => ({
  id,
  title: `Title of ${id}`,
  publisher: id,
  date: null,
  url: null,
  retrieved: null,
  commit: null,
  repository: null,
  path: null,
  evidence: 'secondary',
  licence: { id: 'news-fact', redistribution: 'free' },
  ...overrides,
});

function systemsTexts(systems: readonly System[], language: string): SystemsTextsFile {
  return {
    schemaVersion: 1,
    language,
    systems: Object.fromEntries(
      systems.map(({ id, awards }) => [
        id,
        { title: `System ${id}`, short: id.toUpperCase(), what: `What ${id} is`, awards: awards.map(() => 'Gold'), remarks: [{ text: `Remark on ${id}`, sources: ['press'] }] },
      ]),
    ),
    stages: { '0': 'Not begun', '1': 'Planned', '2': 'On trial', '3': 'In use in part', '4': 'In use throughout' },
    institutions: names,
  };
}

/** The files the pages of the systems are made of. */
export function systemsFiles({ systems = someSystems, bodies = someBodies, language = 'en' }: { readonly systems?: readonly System[]; readonly bodies?: readonly PublishedInstitution[]; readonly language?: string } = {}): SystemsFiles {
  return {
    systems: {
      schemaVersion: 1,
      asOf: '2026-11-21',
      stages: [0, 1, 2, 3, 4],
      inUseFrom: 3,
      systems: [...systems],
      sources: [source('gov', { publisher: 'Government', url: 'https://example.org/gov', date: '2022-12' }), source('press', { publisher: 'A newspaper', date: '2022' })],
    },
    systemsTexts: systemsTexts(systems, language),
    overview: { institutions: [...bodies] },
    texts: { institutions: names },
  };
}
