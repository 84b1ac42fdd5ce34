import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import type { PublishedFiles } from './published-files.ts';
import { type ScenarioName, scenarios } from './scenarios.ts';

const notFound = () => new HttpResponse(null, { status: 404 });

/** Answers the addresses of the published files below `base` (absolute, ends in a slash), as they are in the scenario. */
export function datasetHandlers(base: string, files: () => Promise<PublishedFiles>, name: ScenarioName = 'normal'): readonly RequestHandler[] {
  const scenario = scenarios[name];
  const start = new URL(base).pathname.length;
  let altered: Promise<PublishedFiles> | null = null;
  const answer = http.get(`${base}*`, async ({ request }) => {
    if (scenario.delay > 0) await delay(scenario.delay);
    if (scenario.refusal === 'no-line') return HttpResponse.error();
    if (scenario.refusal !== null) return new HttpResponse(null, { status: scenario.refusal });
    altered ??= files().then(scenario.alter);
    const bytes = (await altered).get(decodeURIComponent(new URL(request.url).pathname.slice(start)));
    return bytes === undefined ? notFound() : HttpResponse.arrayBuffer(bytes.slice().buffer, { headers: { 'content-type': 'application/json' } });
  });
  return [answer];
}
