/** Damages inputs of every reader and reads them, RUNS for each reader: `npm run test:fuzz -- [RUNS] [SEED] [FORMAT]`. Ends with 1 where anything is thrown, slow, silent or not accounted for. */
import { fuzzReader } from '../src/testing/fuzz-readers.ts';
import { fuzzSamples } from '../src/testing/fuzz-samples.ts';

const [runs = '10000', seed = '1', only = ''] = process.argv.slice(2);
let failed = 0;
for (const sample of fuzzSamples.filter(({ format }) => only === '' || format === only)) {
  const begun = performance.now();
  const each = Math.ceil(Number(runs) / fuzzSamples.filter(({ format }) => format === sample.format).length);
  const name = `${sample.format} ${Object.keys(sample.files)[0] ?? ''} ${sample.pack}`;
  const { rows, rejected, refused, slowest, failures } = await fuzzReader(sample, each, Number(seed));
  failed += failures.length;
  process.stdout.write(`${name}: ${each} inputs, ${rows} rows accepted, ${rejected} rejected, ${refused} inputs without a row, slowest ${Math.round(slowest)} ms, ${Math.round((performance.now() - begun) / 1000)} s, ${failures.length} failures\n`);
  for (const failure of failures.slice(0, 10)) process.stdout.write(`  ${failure}\n`);
}
if (failed > 0) process.exitCode = 1;
