import { expect, it } from 'vitest';
import { assess } from '#domain/progress/assess.ts';
import { assessCasesSchema } from '#model/assess-case.ts';
import { aVerdict } from '#testing/indicator-file-builder.ts';
import { ownCheck } from './own-check.ts';

const verdict = aVerdict();

it('gives a file that the assess command reads, and judges as the page does', () => {
  const cases = assessCasesSchema.parse(JSON.parse(ownCheck(verdict).json));
  expect(cases).toEqual([verdict.case]);
  const [answer] = cases.map(assess);
  expect(answer).toMatchObject({ status: verdict.status, reason: verdict.reason, lastKnown: { status: verdict.lastKnown?.status } });
});

it('writes one line a field and one an observation', () => {
  expect(ownCheck(verdict).json.split('\n')).toEqual(expect.arrayContaining(['    "target": {"time":2025,"value":90},', '      {"time":2022,"value":75},']));
});

it('names the command, and the methods that read the same file where they have an opinion', () => {
  expect(ownCheck(verdict)).toMatchObject({ fileName: 'cases.json', command: 'npm run -s data:assess -- --input cases.json', otherCommands: [] });
  const opinions = [{ method: 'unsd', status: 'met', number: 1, course: 'on-course' }] as const;
  expect(ownCheck(aVerdict({ opinions: [...opinions] })).otherCommands).toEqual([
    'npm run -s data:assess -- --input cases.json --method unsd',
    'npm run -s data:assess -- --input cases.json --method german',
  ]);
});
