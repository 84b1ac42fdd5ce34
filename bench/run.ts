/** Measures the budgets of the product and prints them as one table; ends with 1 where a budget that holds now is broken. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumFlags } from '../src/cli/find-chromium.ts';
import { ensureChromium } from '../tools/chromium.ts';
import { isBroken, type Measurement, table } from './budget.ts';
import { measureAssess, measurePublish } from './commands.ts';
import { measureEmbeds } from './embed.ts';
import { measureFirstVisits } from './first-visit.ts';
import { measurePaint } from './paint.ts';
import { startStaticServer } from './static-server.ts';
import { measureTables } from './table.ts';

const dist = process.env['BENCH_DIST'] ?? 'dist';
const runs = Number(process.env['BENCH_RUNS'] ?? 5);

async function measurePages(): Promise<readonly Measurement[]> {
  const server = await startStaticServer(dist);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    return [...(await measureFirstVisits(browser, server.address)), ...(await measurePaint(browser, server, 'lo', runs)), ...(await measurePaint(browser, server, 'en', runs)), ...(await measureTables(browser, dist, runs))];
  } finally {
    await browser.close();
    await server.close();
  }
}

if (existsSync(join(dist, 'index.html'))) {
  const measurements = [...(await measurePages()), ...measureEmbeds(dist), ...(await measureAssess()), ...(await measurePublish())];
  console.log(table(measurements));
  const broken = measurements.filter(isBroken);
  console.log(`\n${broken.length === 0 ? 'Every budget that holds now is kept.' : `Broken: ${broken.map(({ what }) => what.trim()).join('; ')}`}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} else {
  console.error(`There is no built site in ${dist}: run npm run build first.`);
  process.exitCode = 2;
}
