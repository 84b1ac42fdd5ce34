import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fillTemplate } from '#testing/fill-template.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { runDataImport } from './import.ts';
import { runTemplate } from './template.ts';

let folder = '';
const data = () => join(folder, 'data');

async function run(command: typeof runTemplate, ...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await command(argv, { read: () => Promise.reject(new Error('no file')), out: (text) => void (said.out += text), err: (text) => void (said.err += text) });
  return { code, ...said };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-'));
  for (const [path, text] of smallDataset()) {
    mkdirSync(dirname(join(data(), path)), { recursive: true });
    writeFileSync(join(data(), path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('data:template', () => {
  it('writes the workbook of an institution, and its figures come back as a change set', async () => {
    const file = join(folder, 'mtc.xlsx');
    const { code, out } = await run(runTemplate, '--institution', 'mtc', '--to', file, '--lang', 'en', '--json', data());
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ institution: 'mtc', release: '2026.11', indicators: 3 });
    writeFileSync(file, await fillTemplate(new Uint8Array(readFileSync(file)), [{ key: 'v1', column: 'VALUE', value: 84 }]));
    const brought = await run(runDataImport, '--from', 'template', '--input', file, '--to', data(), '--source', 'press-2023');
    expect(brought.out).toContain('rows in 1 = 1 accepted + 0 rejected  in all');
    expect(brought.out).not.toContain('template-outdated');
    expect(JSON.parse(readFileSync(join(folder, 'data.changeset.json'), 'utf8'))).toMatchObject({ changes: [{ op: 'add', file: 'observations/coverage-4g.csv', row: { TIME_PERIOD: '2025', OBS_VALUE: '84' } }] });
    expect(brought.code).toBe(0);
  });

  test.each([
    [['--to', 'x.xlsx'], 'Say with --institution who is asked.'],
    [['--institution', 'mtc'], 'Say with --to which file is to be written.'],
    [['--institution', 'mtc', '--to', 'x.xls'], 'no Excel workbook'],
    [['--institution', 'mtc', '--to', 'x.xlsx', '--lang', 'fr'], 'There is no language "fr"'],
    [['--institution', 'nobody', '--to', 'x.xlsx'], 'There is no institution "nobody". These answer for indicators:\n  mtc (3 indicators)'],
    [['--institution', 'mpt', '--to', 'x.xlsx'], 'The institution "mpt" answers for no indicator.'],
    [['--institution', 'mtc', '--to', '/nowhere/at/all/x.xlsx'], 'cannot be written'],
  ])('says what is wrong with %j', async (argv, words) => {
    const { code, err } = await run(runTemplate, ...argv, data());
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
