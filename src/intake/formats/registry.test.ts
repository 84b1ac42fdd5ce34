import { expect, it } from 'vitest';
import { foreignFile } from '#testing/read-foreign.ts';
import { csvIds, genericText, jsonFlat, jsonSeries, structureSpecificText } from '#testing/sdmx-texts.ts';
import { dataBankCsv, worldBankAnswer, worldBankCsv, worldBankError, worldBankMetadata } from '#testing/world-bank-texts.ts';
import { readerFor, readerOf } from './registry.ts';

it.each([
  ['sdmx', [structureSpecificText]],
  ['sdmx', [genericText]],
  ['sdmx', [JSON.stringify(jsonSeries)]],
  ['sdmx', [JSON.stringify(jsonFlat)]],
  ['sdmx', [csvIds]],
  ['world-bank', [worldBankAnswer]],
  ['world-bank', [worldBankError]],
  ['world-bank', [worldBankCsv, worldBankMetadata]],
  ['world-bank', [dataBankCsv]],
])('the most likely reader is %s', async (id, texts) => {
  // Names say nothing: the beginnings of the files do.
  const reader = await readerFor(texts.map((text, index) => foreignFile(`file-${index}`, text)));
  expect(reader?.id).toBe(id);
});

it('no reader takes a picture', async () => {
  expect(await readerFor([foreignFile('chart.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))])).toBeNull();
});

it('a reader is found by its format', async () => {
  expect((await readerOf('sdmx'))?.id).toBe('sdmx');
});
