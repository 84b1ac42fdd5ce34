/** The main job in one command: publish the real dataset and the demonstration, build the site, serve it, say the address. */
import { preview } from 'vite';
import { runSteps } from './run-steps.ts';

const code = runSteps([{ name: 'build', command: ['npm', 'run', '--silent', 'build'] }]);
if (code === 0) {
  const port = Number(process.env['PORT'] ?? 4173);
  const server = await preview({ preview: { port, strictPort: process.env['PORT'] !== undefined } });
  const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
  console.log(`\nThe tracker is served at ${address} (stop with Ctrl+C)`);
} else {
  process.exitCode = code;
}
