import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const planted: string[] = [];

/** Writes a file with one bad import, lints it alone, and returns what the linter says. */
function lintPlanted(path: string, source: string): string {
  const file = join(dirname(path), `planted-${planted.length}.ts`);
  planted.push(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const { stdout, stderr } = spawnSync('npx', ['oxlint', file], { encoding: 'utf8', shell: process.platform === 'win32' });
  return stdout + stderr;
}

afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file, { force: true });
});

describe('layers', () => {
  test.for([
    ['src/domain/progress/x.ts', "import { createLocale } from '#i18n/locale.ts';\nexport const bad = createLocale;\n", 'boundaries'],
    ['src/model/x.ts', "import { assess } from '#domain/progress/assess.ts';\nexport const bad = assess;\n", 'boundaries'],
    ['src/view-models/x.ts', "import { useState } from 'react';\nexport const bad = useState;\n", 'may use react'],
    ['src/panels/x.ts', "import { LineChart } from 'recharts';\nexport const bad = LineChart;\n", 'may use recharts'],
    ['src/publish/x.ts', "import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;\n", 'may use node:'],
    ['src/app/x.ts', "import { setupWorker } from 'msw/browser';\nexport const bad = setupWorker;\n", 'may use msw'],
    ['src/embed/x.ts', "import { createRoot } from 'react-dom/client';\nexport const bad = createRoot;\n", 'may use react'],
    ['src/audiences/public/x.ts', "import { publish } from '#publish/publish.ts';\nexport const bad = publish;\n", 'boundaries'],
  ] as const)('%s may not hold %s', ([path, source, refusal]) => {
    expect(lintPlanted(path, source)).toContain(refusal);
  });

  test('a good import passes', () => {
    expect(lintPlanted('src/domain/progress/x.ts', "import { statuses } from '#model/status.ts';\nexport const good = statuses;\n")).toContain('0 errors');
  });
}, 60_000);
