import { setupWorker } from 'msw/browser';
import { demonstrationFiles, sizeChoice, sizes } from './demonstration-files.ts';
import { datasetHandlers } from './handlers.ts';
import { showPanel } from './panel.ts';
import { scenarioChoice } from './scenarios.ts';
import { chosenIn } from './tab-choice.ts';

/**
 * Answers both datasets beside the pages with the demonstration, in this browser: development always shows that one. A dataset at
 * another address stays what it is.
 */
export async function startMocks(): Promise<void> {
  const site = import.meta.env.BASE_URL;
  const scenario = chosenIn(scenarioChoice, location.search, sessionStorage);
  const size = chosenIn(sizeChoice, location.search, sessionStorage);
  const addressOf = (folder: string) => new URL(`${site}${folder}/`, location.href).href;
  const files = () => demonstrationFiles(sizes[size]);
  const worker = setupWorker(...['dataset', 'demonstration'].flatMap((folder) => datasetHandlers(addressOf(folder), files, scenario)));
  // Modules, fonts and the rest of the page are the development server's business.
  await worker.start({ serviceWorker: { url: `${site}mockServiceWorker.js` }, onUnhandledRequest: 'bypass', quiet: true });
  showPanel({ label: 'Scenario', choice: scenarioChoice, current: scenario }, { label: 'Size', choice: sizeChoice, current: size });
}
