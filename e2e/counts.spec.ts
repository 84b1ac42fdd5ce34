import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, live, test } from './fixtures.ts';

/** Numbers by tone, in the order of the strip: what one group says of its indicators. */
type Tones = readonly number[];

const tones = ['met', 'on-track', 'behind', 'off-track', 'moving-away', 'cannot'] as const;

const toneOfStatus: Readonly<Record<string, (typeof tones)[number]>> = {
  met: 'met', 'on-track': 'on-track', behind: 'behind', 'nearly-met': 'behind', 'partly-met': 'behind', 'off-track': 'off-track', 'not-met': 'off-track',
  breached: 'off-track', 'moving-away': 'moving-away', 'worse-than-baseline': 'moving-away', 'not-rated': 'cannot',
};

const words: Readonly<Record<string, string>> = {
  Met: 'met', 'On track': 'on-track', Behind: 'behind', 'Nearly met': 'nearly-met', 'Partly met': 'partly-met', 'Off track': 'off-track', 'Not met': 'not-met',
  Breached: 'breached', 'Moving away': 'moving-away', 'Worse than baseline': 'worse-than-baseline', 'Cannot say': 'not-rated',
};

const inOrder = (counts: ReadonlyMap<string, number>): Tones => tones.map((tone) => counts.get(tone) ?? 0);

/** '3 Off track, 1 Moving away (last known, 2024), 8 Cannot say: no published target'; a last known verdict is no verdict. */
function tonesOfLabel(label: string): Tones {
  const counts = new Map<string, number>();
  for (const [, number = '0', word = '', rest = ''] of label.matchAll(/(?:^|, )(\d+) ([A-Z][a-z]+(?: [a-z]+)*)((?:: [^,(]+)?(?: \([^)]*\))?)/g)) {
    const tone = rest.includes('last known') ? 'cannot' : toneOfStatus[words[word] ?? ''];
    if (tone === undefined) throw new Error(`"${word}" in "${label}" is no status`);
    counts.set(tone, (counts.get(tone) ?? 0) + Number(number));
  }
  return inOrder(counts);
}

async function groupsOnHome(page: Page, kinds: string): Promise<ReadonlyMap<string, Tones>> {
  const found = await page.evaluate((pattern) => {
    const groups: [string, string][] = [];
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      const path = new RegExp(`/en/((?:${pattern})/[^/?]+)`).exec(link.pathname)?.[1];
      const label = link.closest('tr, li')?.querySelector('svg.mark-row')?.getAttribute('aria-label');
      if (path !== undefined && label !== null && label !== undefined) groups.push([path, label]);
    }
    return groups;
  }, kinds);
  return new Map(found.map(([path, label]) => [path, tonesOfLabel(label)]));
}

async function tonesOfStrip(page: Page): Promise<Tones> {
  const numbers = await page.locator('.counts__number').allTextContents();
  return numbers.map(Number);
}

async function tonesOfTable(page: Page): Promise<Tones> {
  const found = await page.locator('table tbody tr td:last-child .status').evaluateAll((all) =>
    all.filter((status) => status.parentElement?.querySelector('.status') === status).map((status) => /status--([\w-]+)/.exec(status.className)?.[1] ?? ''),
  );
  const counts = new Map<string, number>();
  for (const tone of found) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  return inOrder(counts);
}

type Group = { readonly id: string; readonly rated: number; readonly of: number; readonly counts: Readonly<Record<string, number>> };
type Verdict = { readonly key: string; readonly status: string; readonly achieved: number | null; readonly lastKnown: { readonly status: string } | null };
type Overview = { readonly groups: readonly Group[]; readonly framework: readonly { readonly id: string; readonly parent: string | null }[]; readonly indicators: readonly { readonly id: string; readonly in: readonly string[]; readonly lead: string | null; readonly verdicts: readonly Verdict[] }[] };

/** The command's own count of the same group, from the published verdicts. */
function tonesOfCommand(overview: Overview, ids: readonly string[]): ReadonlyMap<string, Tones> {
  const folder = mkdtempSync(join(tmpdir(), 'rollup-'));
  try {
    const below = (id: string): readonly string[] => [id, ...overview.framework.filter(({ parent }) => parent === id).flatMap((child) => below(child.id))];
    const groups = ids.map((id) => ({
      id,
      items: overview.indicators.filter((indicator) => indicator.in.some((place) => below(id).includes(place))).map((indicator) => {
        const lead = indicator.verdicts.find(({ key }) => key === indicator.lead);
        return { id: indicator.id, status: lead?.status ?? 'not-rated', achieved: lead?.achieved ?? null, lastKnown: lead?.lastKnown?.status ?? null };
      }),
    }));
    writeFileSync(join(folder, 'groups.json'), JSON.stringify({ groups }));
    const { stdout } = spawnSync('npm', ['run', '-s', 'data:assess', '--', '--rollup', '--input', join(folder, 'groups.json')], { encoding: 'utf8' });
    const answers = JSON.parse(stdout) as readonly { readonly id: string; readonly counts: Readonly<Record<string, number>> }[];
    return new Map(answers.map(({ id, counts }) => {
      const byTone = new Map<string, number>();
      for (const [status, count] of Object.entries(counts)) byTone.set(toneOfStatus[status] ?? '', (byTone.get(toneOfStatus[status] ?? '') ?? 0) + count);
      return [id, inOrder(byTone)];
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const [name, search, folder] of [['published', '', 'dataset'], ['demonstration', '?data=demonstration', 'demonstration']] as const) {
  test(`overview, group pages, table and command count the same in the ${name} dataset`, async ({ page, request }) => {
    test.setTimeout(300_000);
    await page.goto(`/en${search}`);
    await expect(page.locator('.programmes tbody tr').first()).toBeVisible();
    const onHome = await groupsOnHome(page, 'programmes|pillars|components|sectors');
    expect(onHome.size).toBeGreaterThan(8);
    const overview = (await (await request.get(`/${folder}/overview.json`)).json()) as Overview;
    const byCommand = tonesOfCommand(overview, [...onHome.keys()].map((path) => path.split('/')[1] ?? ''));
    for (const [path, counted] of onHome) {
      const [kinds = '', id = ''] = path.split('/');
      await page.goto(`/en/${path}${search}`);
      await expect(page.locator('.counts__number').first()).toBeVisible();
      expect(await tonesOfStrip(page), `${path}: its page against the overview`).toEqual(counted);
      const of = counted.reduce((sum, count) => sum + count, 0);
      await expect(page.getByText(`${of - (counted.at(-1) ?? 0)} of ${of} rated`)).toBeVisible();
      await page.goto(`/en/indicators?${kinds.slice(0, -1)}=${id}&group=none${search.replace('?', '&')}`);
      // A built page is drawn anew for a filter, and a long table in parts.
      await live(page);
      await expect(page.locator('table tbody tr')).toHaveCount(of);
      expect(await tonesOfTable(page), `${path}: the table against the overview`).toEqual(counted);
      expect(byCommand.get(id), `${path}: the command against the overview`).toEqual(counted);
    }
  });
}
