import type { Browser } from 'playwright';
import { kibibytes, type Measurement } from './budget.ts';

const kinds = ['HTML', 'CSS', 'JS', 'fonts', 'data', 'other'] as const;

type Kind = (typeof kinds)[number];

const limits = { en: 175, vi: 195, lo: 200 } as const;

function kindOf(address: string, type: string): Kind {
  if (/\/dataset\//.test(address)) return 'data';
  const byType: Readonly<Record<string, Kind>> = { Document: 'HTML', Stylesheet: 'CSS', Script: 'JS', Font: 'fonts' };
  return byType[type] ?? 'other';
}

type Visit = { readonly bytes: Readonly<Record<Kind, number>>; readonly addresses: readonly string[] };

/** What a cold browser fetches for a page: bytes on the wire, headers included. */
export async function firstVisit(browser: Browser, address: string, content = 'h1'): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const requests = new Map<string, { address: string; kind: Kind; bytes: number }>();
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    requests.set(requestId, { address: response.url, kind: kindOf(response.url, type), bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request !== undefined) request.bytes = encodedDataLength;
  });
  await page.goto(address);
  await page.locator(content).first().waitFor({ state: 'attached' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  // Time in which a page that loads on idle would load.
  await page.waitForTimeout(1000);
  await context.close();
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind, bytes: more } of requests.values()) bytes[kind] += more;
  return { bytes, addresses: [...requests.values()].map((request) => request.address) };
}

/** Home in each language: bytes by kind against the budget, and what must not be among them. */
export async function measureFirstVisits(browser: Browser, site: string): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const language of ['en', 'vi', 'lo'] as const) {
    const { bytes, addresses } = await firstVisit(browser, `${site}/${language}`);
    const total = Object.values(bytes).reduce((sum, part) => sum + part, 0);
    const count = (pattern: RegExp) => addresses.filter((address) => pattern.test(address)).length;
    const others = (['en', 'vi', 'lo'] as const).filter((other) => other !== language).join('|');
    measurements.push(
      { what: `home ${language}, first visit, total`, measured: kibibytes(total), unit: 'KB', limit: limits[language], holdsNow: false },
      ...kinds.filter((kind) => bytes[kind] > 0).map((kind) => ({ what: `  ${kind}`, measured: kibibytes(bytes[kind]), unit: 'KB' })),
      { what: '  render path (HTML, CSS, fonts)', measured: kibibytes(bytes.HTML + bytes.CSS + bytes.fonts), unit: 'KB', limit: 75, holdsNow: true },
      { what: '  text files of other languages', measured: count(new RegExp(`/dataset/.*(-(${others})\\.json|/(${others})/)`)), unit: '', limit: 0, holdsNow: true },
      { what: '  chart library', measured: count(/recharts|TrajectoryChart/), unit: 'files', limit: 0, holdsNow: true },
      { what: '  requests to other hosts', measured: addresses.filter((address) => !address.startsWith(site)).length, unit: '', limit: 0, holdsNow: true },
    );
  }
  return measurements;
}
