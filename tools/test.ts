/** Everything a commit must pass: types, lint, texts, data, units, build, browser. */
import { ensureChromium } from './chromium.ts';
import { runSteps } from './run-steps.ts';

const npm = (script: string): [string, ...string[]] => ['npm', 'run', '--silent', script];
const env = { CHROMIUM_PATH: ensureChromium(), TZ: 'Asia/Vientiane' };

process.exitCode = runSteps([
  { name: 'fonts', command: npm('fonts'), env },
  { name: 'types', command: npm('typecheck'), env },
  { name: 'lint', command: npm('lint'), env },
  { name: 'texts', command: npm('i18n:check'), env },
  { name: 'data', command: npm('data:check'), env },
  { name: 'units and components', command: npm('test:unit'), env },
  { name: 'build', command: npm('build'), env },
  // Of the published files that the build has left.
  { name: 'one file', command: ['npx', 'tsx', 'tools/build-single.ts'], env },
  { name: 'browser', command: npm('test:e2e'), env },
]);
