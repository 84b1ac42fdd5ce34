import { parseArgs } from 'node:util';
import { rollup } from '#domain/aggregation/rollup.ts';
import { assess } from '#domain/progress/assess.ts';
import { assessCasesSchema } from '#model/assess-case.ts';
import { rollupInputSchema } from '#model/rollup.ts';
import { type Command, type CommandIo } from './command.ts';
import { describeIssue, type InputIssue } from './describe-issue.ts';

const usage =
  'Usage: data:assess --input cases.json [--method trajectory] [--rollup] [--json]\n' +
  '  --input   a JSON file, or - for standard input\n' +
  '  --method  trajectory (default)\n' +
  '  --rollup  the input is {"groups": [...]}; sums up verdicts instead of judging cases\n';

const availableMethods: ReadonlySet<string> = new Set(['trajectory']);
const plannedMethods: ReadonlySet<string> = new Set(['opensdg', 'unsd', 'german', 'escap', 'sdr', 'egdi', 'hdi']);
const shownIssues = 50;

type Options = { readonly input: string; readonly isRollup: boolean };
type Parsed = { readonly answers: readonly unknown[] } | { readonly issues: readonly InputIssue[] };

/** `data:assess`: plain cases or groups in, a JSON list of answers on standard output, findings on standard error. */
export const runAssess: Command = async (argv, io) => {
  const options = readOptions(argv);
  if (typeof options === 'string') {
    io.err(`${options}\n${usage}`);
    return 2;
  }
  const source = await io.read(options.input).catch(() => null);
  if (source === null) {
    io.err(`${options.input} cannot be read.\n${usage}`);
    return 2;
  }
  const json = parseJson(source);
  if (json instanceof SyntaxError) {
    io.err(`${options.input} is not JSON: ${json.message}\n`);
    return 1;
  }
  return answer(json, options, io);
};

function answer(json: unknown, { input, isRollup }: Options, io: CommandIo): 0 | 1 {
  const parsed = isRollup ? answerGroups(json) : answerCases(json);
  if ('issues' in parsed) {
    const lines = parsed.issues.slice(0, shownIssues).map((issue) => `${input}: ${describeIssue(issue, json, isRollup)}\n`);
    const rest = parsed.issues.length - lines.length;
    io.err(lines.join('') + (rest > 0 ? `${rest} further findings.\n` : ''));
    return 1;
  }
  io.out(`[${parsed.answers.map((one) => `\n${JSON.stringify(one)}`).join(',')}\n]\n`);
  return 0;
}

function answerCases(json: unknown): Parsed {
  const parsed = assessCasesSchema.safeParse(json);
  return parsed.success ? { answers: parsed.data.map((one) => assess(one)) } : parsed.error;
}

function answerGroups(json: unknown): Parsed {
  const parsed = rollupInputSchema.safeParse(json);
  return parsed.success ? { answers: parsed.data.groups.map(rollup) } : parsed.error;
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(argv: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        input: { type: 'string' },
        method: { type: 'string', default: 'trajectory' },
        rollup: { type: 'boolean', default: false },
        json: { type: 'boolean', default: true },
      },
    });
    if (plannedMethods.has(values.method)) return `The method "${values.method}" is not available yet.`;
    if (!availableMethods.has(values.method)) return `There is no method "${values.method}".`;
    if (values.input === undefined) return '--input is missing.';
    return { input: values.input, isRollup: values.rollup };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parseJson(source: string): unknown {
  try {
    // A byte order mark is no part of the text.
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return error;
  }
}
