import type { ForeignPlace } from '#model/import-finding.ts';
import { proposalColumns, type ProposalField, proposalFields } from '#model/template-layout.ts';
import type { ForeignEvent } from '../format-reader.ts';
import type { FormLine } from './form-lines.ts';
import { proposal, proposalIncomplete } from './template-findings.ts';
import { codeOf, type TemplateMemory } from './template-memory.ts';

/** Indicators that are proposed, one a column; gathered line by line. */
export type Proposals = { readonly take: (line: FormLine) => void; readonly events: () => readonly ForeignEvent[] };

type Said = { readonly text: string; readonly label: string; readonly place: ForeignPlace };
type Column = Map<ProposalField, Said>;

/** Each of these is needed, or one of them where there are several. */
const needed: readonly (readonly ProposalField[])[] = [['title-lo', 'title-en'], ['definition-lo', 'definition-en'], ['unit'], ['direction'], ['interval'], ['source-title']];
const listed: Readonly<Partial<Record<ProposalField, 'unit' | 'direction' | 'interval' | 'placement'>>> = { unit: 'unit', direction: 'direction', interval: 'interval', placement: 'placement' };

export function proposals(memory: TemplateMemory): Proposals {
  const columns = new Map<string, Column>(proposalColumns.map((id) => [id, new Map()]));
  return {
    take: (line) => {
      const field = proposalFields.find((one) => one === line.key);
      if (field === undefined) return;
      for (const [id, column] of columns) column.set(field, { text: line.text(id).trim(), label: line.text('FIELD'), place: line.place(id) });
    },
    events: () => [...columns].flatMap(([id, column]) => (isBlank(column) ? [] : eventsOf(id, column, memory))),
  };
}

function eventsOf(id: string, column: Column, memory: TemplateMemory): readonly ForeignEvent[] {
  const text = (field: ProposalField): string => column.get(field)?.text ?? '';
  const coded = (field: ProposalField): string => {
    const list = listed[field];
    return list === undefined ? text(field) : codeOf(memory, list, text(field));
  };
  const title = text('title-en') || text('title-lo');
  const place = column.get(text('title-en') === '' ? 'title-lo' : 'title-en')?.place ?? { file: '' };
  const missing = needed.flatMap((fields) => {
    const first = fields.every((field) => text(field) === '') ? column.get(fields[0] ?? 'note') : undefined;
    return first === undefined ? [] : [{ kind: 'finding', finding: proposalIncomplete(first.place, first.label) } as const];
  });
  const stated = proposalFields.filter((field) => !/^(title|definition|source)-/.test(field) && text(field) !== '');
  return [
    {
      kind: 'indicator',
      indicator: {
        key: title === '' ? id : title, place, titles: said({ lo: text('title-lo'), en: text('title-en') }), definitions: said({ lo: text('definition-lo'), en: text('definition-en') }),
        unit: coded('unit'), source: { title: text('source-title'), publisher: text('source-publisher'), address: text('source-address'), licence: '' },
        statements: Object.fromEntries(stated.map((field) => [field, coded(field)])),
      },
    },
    { kind: 'finding', finding: proposal(place, title === '' ? id : title) },
    ...missing,
  ];
}

function isBlank(column: Column): boolean {
  return [...column.values()].every(({ text }) => text === '');
}

function said(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
