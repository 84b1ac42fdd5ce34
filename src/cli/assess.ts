import { parseArgs } from 'node:util';
import { rollup } from '#domain/aggregation/rollup.ts';
import { rollupInputSchema } from '#model/rollup.ts';
import { answersByMethod, isMethodId, type MethodId, methodIds } from './assess-methods.ts';
import type { Command, CommandIo } from './command.ts';
import { describeIssue, type InputIssue } from './describe-issue.ts';

const usage =
  'Usage: data:assess --input cases.json [--method METHOD] [--rollup] [--json]\n' +
  '  --input   a JSON file, or - for standard input\n' +
  `  --method  ${methodIds.join(', ')} (default: trajectory)\n` +
  '  --rollup  the input is {"groups": [...]}; sums up verdicts instead of judging cases\n';

const shownIssues = 50;

type Options = { readonly input: string; readonly method: MethodId; readonly isRollup: boolean };
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

function answer(json: unknown, { input, method, isRollup }: Options, io: CommandIo): 0 | 1 {
  const parsed = isRollup ? answerGroups(json) : answersByMethod(method, json);
  if ('issues' in parsed) {
    const lines = parsed.issues.slice(0, shownIssues).map((issue) => `${input}: ${describeIssue(issue, json, isRollup)}\n`);
    const rest = parsed.issues.length - lines.length;
    io.err(lines.join('') + (rest > 0 ? `${rest} further findings.\n` : ''));
    return 1;
  }
  io.out(`[${parsed.answers.map((one) => `\n${JSON.stringify(one)}`).join(',')}\n]\n`);
  return 0;
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
    if (!isMethodId(values.method)) return `There is no method "${values.method}". The methods are ${methodIds.join(', ')}.`;
    if (values.rollup && values.method !== 'trajectory') return '--rollup sums up verdicts and takes no --method.';
    if (values.input === undefined) return '--input is missing.';
    return { input: values.input, method: values.method, isRollup: values.rollup };
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
