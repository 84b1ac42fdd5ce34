import { setupWorker } from 'msw/browser';
import { demonstrationFiles } from './demonstration-files.ts';
import { datasetHandlers } from './handlers.ts';
import { showScenarioPanel } from './panel.ts';
import { scenarioFromAddress } from './scenario-from-address.ts';

/** Answers the dataset beside the pages with the demonstration, in this browser. A dataset at another address stays what it is. */
export async function startMocks(): Promise<void> {
  const site = import.meta.env.BASE_URL;
  const name = scenarioFromAddress(location.search, sessionStorage);
  const worker = setupWorker(...datasetHandlers(new URL(`${site}dataset/`, location.href).href, () => demonstrationFiles(), name));
  // Modules, fonts and the rest of the page are the development server's business.
  await worker.start({ serviceWorker: { url: `${site}mockServiceWorker.js` }, onUnhandledRequest: 'bypass', quiet: true });
  showScenarioPanel(name);
}
