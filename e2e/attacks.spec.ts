import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readDataset } from '../src/intake/read-dataset.ts';
import { readDataFolder } from '../src/cli/data-folder.ts';
import { publish } from '../src/publish/publish.ts';
import { attackPayloads } from '../src/testing/attack-payloads.ts';
import { poisonedTexts } from '../src/testing/poisoned-dataset.ts';
import { expect, live, test } from './fixtures.ts';
import { screens } from './screens.ts';

const dist = process.env['E2E_DIST'] ?? 'dist';

/** What a text tries, all at once, and a word that shows where it stands. */
const poison = `poisoned"'><script>globalThis.attacked=1</script><img src=x onerror="globalThis.attacked=1"><svg/onload=globalThis.attacked=1><iframe srcdoc="x"></iframe><a href="javascript:globalThis.attacked=1">x</a>{count}\${x}\u202Eesrever\u2066 `;

type Seen = { readonly attacked: unknown; readonly violations: readonly string[]; readonly elements: readonly string[]; readonly text: string; readonly heading: string | null };

/** Collects what the policy refuses, from the first moment of the page. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(globalThis, { violations: found });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => found.push(`${violatedDirective} ${blockedURI}`));
  });
  page.on('dialog', () => {
    throw new Error('A dialog was opened.');
  });
}

/** Goes there as a link of the page does, and waits until the screen stands. */
function visit(page: Page, address: string): Promise<Seen> {
  return page.evaluate(async (to) => {
    const state = () => document.title + (document.querySelector('main')?.textContent?.length ?? 0);
    const before = state();
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    const pause = (time: number) => new Promise((done) => setTimeout(done, time));
    for (let turn = 0; turn < 90; turn += 1) {
      await pause(16);
      // The part that loads says so; a screen that does not change at all is one whose address means the same.
      if ((state() !== before || turn > 3) && document.querySelector('main h1, [role="alert"]') !== null && document.querySelector('[aria-busy="true"]') === null) break;
    }
    const harmful = '[onerror], [onload], main script, iframe, object, embed, base, img[src="x"], a[href^="javascript" i], a[href^="data" i], form[action^="javascript" i]';
    const { attacked, violations } = globalThis as { attacked?: unknown; violations?: string[] };
    return {
      attacked,
      violations: violations ?? [],
      elements: Array.from(document.querySelectorAll(harmful), ({ outerHTML }) => outerHTML.slice(0, 200)),
      text: document.body.textContent,
      heading: document.querySelector('h1')?.textContent ?? null,
    };
  }, address);
}

test('a dataset whose every text is an attack is shown as text, on every screen', async ({ page }) => {
  test.setTimeout(120_000);
  const { dataset } = readDataset(await readDataFolder('data'));
  if (dataset === null) throw new Error('There is no dataset.');
  const files = publish(poisonedTexts(dataset, (text) => poison + text), { edition: 'public' });
  await watchPolicy(page);
  await page.route(/\/dataset\//, (route) => {
    const body = files.get(new URL(route.request().url()).pathname.replace(/^\/dataset\//u, ''));
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: Buffer.from(body) });
  });
  // Pages that were drawn when the site was built hold the texts of then.
  await page.route(/\/en$/, async (route) => route.fulfill({ response: await route.fetch(), body: readFileSync(join(dist, 'index.html'), 'utf8') }));
  await page.goto('/en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  let shown = 0;
  for (const place of Object.values(screens)) {
    const { attacked, violations, elements, text, heading } = await visit(page, `/en${place}`);
    expect({ place, attacked, violations, elements }).toEqual({ place, attacked: undefined, violations: [], elements: [] });
    expect(heading, place).not.toBeNull();
    expect(text, place).not.toContain('Something on this page failed');
    if (text.includes('poisoned"\'><script>')) shown += 1;
  }
  // Otherwise the attack never reached the screens.
  expect(shown).toBeGreaterThan(20);
});

/** Every screen that reads its address, with the parameters it knows. */
const readers: Readonly<Record<string, readonly string[]>> = {
  indicators: ['q', 'status', 'reason', 'programme', 'pillar', 'sector', 'component', 'plan', 'institution', 'age', 'group', 'sort', 'compare'],
  'indicators/coverage-4g': ['plan', 'year', 'by', 'release', 'peers', 'whatif', 'project'],
  compare: ['indicators', 'as', 'base'],
  provinces: ['indicator', 'period'],
  methodology: ['try'],
  review: ['log', 'needs', 'moves'],
  'review/meeting': ['slide', 'presenter'],
  systems: ['set', 'body', 'system', 'curve'],
  legal: ['q', 'force', 'stage', 'type', 'certainty', 'responsible', 'relevance', 'sort'],
  status: ['institution', 'sector', 'state', 'due', 'sort', 'show'],
  'releases/2026.11': ['with', 'cause', 'indicator', 'all'],
  data: ['q', 'all'],
  reports: ['q', 'select', 'columns', 'series', 'format', 'in', 'for', 'from', 'to', 'sections', 'go', 'sort'],
  'reports/import': ['draft', 'severity', 'rule'],
};
const named = ['indicators', 'plans', 'programmes', 'pillars', 'institutions', 'provinces', 'systems', 'legal', 'releases', 'reviews'];

/** As it is written by the rules (the readers of addresses are tested with every attack), and as nobody may write it. */
const written = ['closed element', 'address', 'formula', 'direction', 'prototype', 'constructor', 'line ends', 'long'] as const;
const values = [...written.map((name) => encodeURIComponent(attackPayloads[name].slice(0, 600))), '%', '%ff%fe', '%00', '..%2f..%5c'];

test('no address breaks a screen, whatever its parameters and names say', async ({ page, watch }) => {
  test.setTimeout(120_000);
  await watchPolicy(page);
  await page.goto('/en/about');
  await live(page);
  const addresses = [
    ...Object.entries(readers).flatMap(([place, names]) => values.map((value) => `/en/${place}?${names.map((name) => `${name}=${value}`).join('&')}&${value}=${value}#${value}`)),
    ...values.flatMap((value, index) => [`/en/${named[index % named.length] ?? ''}/${value}`, `/${value}`]),
  ];
  const broken: string[] = [];
  for (const address of addresses) {
    const { attacked, violations, elements, heading, text } = await visit(page, address);
    if (attacked !== undefined || violations.length > 0 || elements.length > 0 || heading === null || /Something (?:went wrong|on this page failed)/u.test(text)) {
      broken.push(`${address.slice(0, 120)} ${JSON.stringify({ attacked, violations, elements, heading })}`);
      await page.goto('/en/about');
      await live(page);
    }
  }
  expect(broken).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

test.describe('what the policy refuses', () => {
  // The browser says in the console what it refused.
  test.use({ expectNoComplaint: false });

  test('workers start under the policy, and no other policy of trusted types can be made', async ({ page }) => {
    await watchPolicy(page);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto('/en/reports?go=1&format=json&select=coverage-4g');
    await expect.poll(() => workers.length).toBeGreaterThan(0);
    const refused = await page.evaluate(async () => {
      const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } };
      const answer = (attempt: () => unknown): string => {
        try {
          attempt();
          return 'allowed';
        } catch (error) {
          return (error as Error).name;
        }
      };
      // The driver's own code may make code; what runs later may not.
      await new Promise((done) => setTimeout(done, 0));
      return {
        'another policy': answer(() => trustedTypes.createPolicy('other', {})),
        'the same name twice': answer(() => trustedTypes.createPolicy('tracker', {})),
        'the default policy': answer(() => trustedTypes.createPolicy('default', {})),
        'HTML from text': answer(() => (document.createElement('p').innerHTML = '<b>x</b>')),
        'a worker by its address': answer(() => new Worker('/theme.js')),
        // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- it is what must be refused
        'code from text': answer(() => new Function('return 1')()),
        'a document written anew': answer(() => document.write('<p>x</p>')),
      };
    });
    expect(Object.entries(refused).filter(([, answer]) => answer === 'allowed')).toEqual([]);
  });
});
