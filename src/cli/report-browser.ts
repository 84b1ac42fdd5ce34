import type { Browser, BrowserContext } from 'playwright';
import { chromiumFlags, findChromium } from './find-chromium.ts';

/** What a report needs that is not on this machine: a browser, or the built site. */
export class MissingPartError extends Error {}

/** A Chromium that starts when it is first asked for. */
export type ReportBrowser = {
  readonly context: (options: Parameters<Browser['newContext']>[0]) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
};

export function createReportBrowser(): ReportBrowser {
  let started: Promise<Browser> | null = null;
  return {
    context: async (options) => {
      started ??= start();
      return (await started).newContext(options);
    },
    close: async () => {
      if (started !== null) await (await started.catch(() => null))?.close();
    },
  };
}

async function start(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new MissingPartError('PDF, Word and PowerPoint need a Chromium: install one, or set CHROMIUM_PATH to the path of its program.');
  const { chromium } = await import('playwright');
  return chromium.launch({ executablePath, args: chromiumFlags });
}
