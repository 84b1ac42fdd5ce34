import { idPattern } from '#model/ids.ts';
import type { Finding } from '#model/finding.ts';
import { periodPattern } from '#model/period.ts';
import { valueAt } from './raw-value.ts';
import { errorAt, shown } from './spot.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

/** What is read of an issue of the schema library. */
export type SchemaIssue = {
  readonly code: string;
  readonly path: ValuePath;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly pattern?: unknown;
  readonly format?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: unknown;
  readonly errors?: readonly (readonly SchemaIssue[])[];
};

type Words = { readonly rule: string; readonly message: string; readonly mend: string };

/** A broken schema rule as findings at the place in the file; `base` is where the checked value stands in it. */
export function schemaFindings(issue: SchemaIssue, yaml: YamlFile, base: ValuePath): Finding[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => unknownKey(yaml, [...path, key]));
  const value = valueAt(yaml.value, path);
  const words = value === undefined ? missing(path) : wrong(issue, value, path);
  return [errorAt(words.rule, yaml.spot(path), { value, message: words.message, mend: words.mend })];
}

function unknownKey(yaml: YamlFile, path: ValuePath): Finding {
  return errorAt('unknown-key', yaml.spot(path, 'key'), {
    value: path.at(-1),
    message: `There is no field "${String(path.at(-1))}" here.`,
    mend: 'Correct its spelling, or remove it.',
  });
}

function missing(path: ValuePath): Words {
  const name = String(path.at(-1));
  return { rule: 'missing-key', message: `The field "${name}" is missing.`, mend: `Add "${name}:" with its value to this entry.` };
}

function wrong(issue: SchemaIssue, value: unknown, path: ValuePath): Words {
  const name = fieldName(path);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(name, issue.expected, value);
    case 'invalid_value':
      return wrongChoice(name, issue.values ?? [], value, path);
    case 'too_small':
    case 'too_big':
      return outOfRange(name, issue);
    case 'invalid_format':
      return wrongFormat(name, issue, path);
    case 'custom':
      return { rule: 'no-wording', message: `${name} has no words in any language.`, mend: 'Write the text in at least one of en, lo and vi.' };
    default:
      return wrongUnion(name, issue, value);
  }
}

function wrongType(name: string, expected: unknown, value: unknown): Words {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { rule: 'infinite-value', message: `${name} is ${value}, which is no figure.`, mend: 'Write the figure, or remove the entry.' };
  }
  const isQuoteMissing = expected === 'string' && typeof value === 'number';
  return {
    rule: 'wrong-type',
    message: `${name} must be ${kindName(expected)}, but is ${kindOf(value)}.`,
    mend: isQuoteMissing ? `Put it in quotes: "${value}".` : `Write ${kindName(expected)} here.`,
  };
}

function wrongChoice(name: string, values: readonly unknown[], value: unknown, path: ValuePath): Words {
  const choices = values.map((choice) => shown(choice)).join(', ');
  const rule = path.at(-1) === 'schema' ? 'unknown-schema-version' : path.at(-1) === 'state' ? 'bad-state' : 'bad-value';
  return {
    rule,
    message: `${name} cannot be "${shown(value)}".`,
    mend: values.length === 1 ? `Write ${choices}.` : `Write one of: ${choices}.`,
  };
}

function outOfRange(name: string, { code, minimum, maximum, inclusive }: SchemaIssue): Words {
  const [least, most] = inclusive === false ? ['more than', 'less than'] : ['at least', 'at most'];
  const bound = code === 'too_small' ? `${least} ${String(minimum)}` : `${most} ${String(maximum)}`;
  return { rule: 'out-of-range', message: `${name} must be ${bound}.`, mend: 'Correct the number.' };
}

function wrongFormat(name: string, { pattern, format }: SchemaIssue, path: ValuePath): Words {
  if (pattern === String(idPattern)) {
    const mend = 'Write 2 to 60 lower-case letters, digits and hyphens, beginning with a letter, such as coverage-4g.';
    return { rule: 'bad-id', message: `${name} is not a well-formed id.`, mend };
  }
  if (pattern === String(periodPattern)) {
    return { rule: 'bad-period', message: `${name} is not a period.`, mend: 'Write 2024, 2024-S1, 2024-Q3, 2024-05 or 2024-05-31.' };
  }
  if (['asOf', 'due', 'closed'].includes(String(path.at(-1)))) return { rule: 'bad-period', message: `${name} is not a day.`, mend: 'Write a day such as 2026-11-21.' };
  if (path.at(-1) === 'embargo') {
    const mend = 'Write an instant with its offset, such as 2026-12-01T09:00:00+07:00.';
    return { rule: 'bad-state', message: `${name} is not an instant.`, mend };
  }
  if (format === 'url') return { rule: 'bad-address', message: `${name} is not a web address.`, mend: 'Write it in full, from https:// or http:// on.' };
  return { rule: 'bad-value', message: `${name} is not written as it has to be.`, mend: `It has to fit ${String(pattern ?? format)}.` };
}

function wrongUnion(name: string, issue: SchemaIssue, value: unknown): Words {
  const kinds = [...new Set((issue.errors ?? []).flat().map(({ expected }) => kindName(expected)))];
  const wanted = kinds.length === 0 ? 'something else' : kinds.join(' or ');
  return { rule: 'wrong-type', message: `${name} must be ${wanted}, but is ${kindOf(value)}.`, mend: `Write ${wanted} here.` };
}

function fieldName(path: ValuePath): string {
  const key = path.findLast((part) => typeof part === 'string');
  const isItem = typeof path.at(-1) === 'number';
  if (key === undefined) return isItem ? 'This entry' : 'The file';
  return isItem ? `An entry of "${key}"` : `"${key}"`;
}

function kindName(expected: unknown): string {
  switch (expected) {
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'array':
    case 'tuple':
      return 'a list';
    case 'object':
    case 'record':
      return 'an entry of fields';
    default:
      return 'another kind of value';
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an entry of fields';
  return `the ${typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'value'} "${shown(value)}"`;
}
