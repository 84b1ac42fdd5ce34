import type { ImportFinding } from '#model/import-finding.ts';
import type { TemplateForm } from '#model/template-layout.ts';
import type { ForeignEvent } from '../format-reader.ts';
import type { TableLine } from '../table/table-line.ts';
import { formHeads, type FormLine, formLine, missingHead } from './form-lines.ts';
import { proposals } from './proposals.ts';
import { strayCell } from './template-findings.ts';
import type { TemplateMemory } from './template-memory.ts';
import { askedEvents, furtherEvents, strangeEvents } from './value-events.ts';

/** What a sheet tells; null for one that is no form. The keys that were met are added to `seen`. */
export function formEvents(lines: readonly TableLine[], memory: TemplateMemory, seen: Set<string>): readonly ForeignEvent[] | null {
  const at = lines.findIndex((line) => formHeads(line) !== null);
  const first = lines[at];
  const heads = first === undefined ? null : formHeads(first);
  if (heads === null) return null;
  if ('severity' in heads) return [found(heads)];
  const rows = lines.slice(at + 1).flatMap((line) => formLine(heads, line) ?? []);
  const forms = new Set(rows.flatMap(({ key }): readonly TemplateForm[] => {
    const form = memory.rows.get(key)?.form;
    return form === undefined ? [] : [form];
  }));
  for (const { key } of rows) seen.add(key);
  const incomplete = [...forms].flatMap((form) => missingHead(heads, form) ?? []);
  if (incomplete.length > 0) return incomplete.map(found);
  const proposed = proposals(memory);
  const events = rows.flatMap((line) => [...line.strays.map(({ place, text }) => found(strayCell(place, text))), ...lineEvents(line, memory, proposed.take)]);
  // A row that cannot be read at all may hold a figure.
  const broken = lines.slice(at + 1).flatMap(({ fault }): readonly ForeignEvent[] => (fault === undefined ? [] : [{ kind: 'rejected', finding: fault }]));
  return [...events, ...broken, ...proposed.events()];
}

function lineEvents(line: FormLine, memory: TemplateMemory, propose: (line: FormLine) => void): readonly ForeignEvent[] {
  const row = memory.rows.get(line.key);
  switch (row?.form) {
    case 'values':
      return askedEvents(line, row, memory);
    case 'further':
      return furtherEvents(line, memory);
    case 'proposal':
      propose(line);
      return [];
    case undefined:
      return strangeEvents(line);
  }
}

function found(finding: ImportFinding): ForeignEvent {
  return { kind: 'finding', finding };
}
