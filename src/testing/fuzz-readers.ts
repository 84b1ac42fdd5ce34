import { openContainer } from '#intake/formats/container/open-container.ts';
import type { ForeignEvent, ForeignFile } from '#intake/formats/format-reader.ts';
import { readSafely } from '#intake/formats/limits/read-safely.ts';
import { readerOf } from '#intake/formats/registry.ts';
import { learningBook } from '#intake/imports/learning-book.ts';
import { runImport } from '#intake/imports/run-import.ts';
import { seededRandom, seedOf, type SeededRandom } from '#lib/seeded-random.ts';
import { type FuzzSample, packed } from './fuzz-samples.ts';
import { foreignFile } from './read-foreign.ts';

/** What came of damaged inputs. `failures` = thrown, silent, slow, or rows that are not accounted for; each with the number that makes it again. */
export type FuzzOutcome = { readonly runs: number; readonly rows: number; readonly rejected: number; readonly refused: number; readonly slowest: number; readonly failures: readonly string[] };

/** What editors, copies and broken lines do to a file. */
const slips = ['', '"', '""', '<', '>', '</', '&', '&x;', '<!DOCTYPE x [<!ENTITY a "b">]>', ']', '[', '{', '}', ',', ';', ':', '\n', '\r', '\r\n', '\t', '\0', '\uFEFF', '\\', '\\u12', 'null', '1e999', '-', '__proto__', 'constructor', '໒໐໒໔', '2567', '=1+1', 'N/A', '<Obs/>', ' '].map((text) => new TextEncoder().encode(text));

/** Milliseconds of work; a second and more for a file of a few kilobytes is a hang in the making. */
const slow = 5000;

/** Damages a sample `runs` times and reads what is left, each time otherwise. */
export async function fuzzReader(sample: FuzzSample, runs: number, seed: number): Promise<FuzzOutcome> {
  const told = { rows: 0, rejected: 0, refused: 0, slowest: 0 };
  const failures: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const files = damaged(sample, seededRandom(seedOf(seed, `${sample.format} ${run}`)));
    const begun = process.cpuUsage();
    try {
      const { rows, rejected, isRefused } = await readDamaged(sample, files);
      told.rows += rows;
      told.rejected += rejected;
      told.refused += isRefused ? 1 : 0;
    } catch (error) {
      failures.push(`${run}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error)}`);
    }
    // Of the processor: beside other programs the clock says little.
    const { user, system } = process.cpuUsage(begun);
    const took = (user + system) / 1000;
    told.slowest = Math.max(told.slowest, took);
    if (took > slow) failures.push(`${run}: took ${Math.round(took)} ms`);
  }
  return { runs, ...told, failures };
}

async function readDamaged(sample: FuzzSample, given: readonly ForeignFile[]): Promise<{ readonly rows: number; readonly rejected: number; readonly isRefused: boolean }> {
  const reader = await readerOf(sample.format);
  if (reader === null) throw new Error(`there is no reader of ${sample.format}`);
  const [first] = given;
  const opened = sample.pack === 'archive' && sample.format !== 'dataset' && first !== undefined ? await openContainer(first) : { files: given, findings: [] };
  let told = 0;
  let said = opened.findings.length;
  const counted = async function* counted(): AsyncGenerator<ForeignEvent> {
    if (opened.files.length === 0) return;
    for await (const event of readSafely(reader.read(opened.files, { columns: null, signal: null }))) {
      if (event.kind === 'row' || event.kind === 'rejected') told += 1;
      if (event.kind !== 'about' && event.kind !== 'progress') said += 1;
      yield event;
    }
  };
  const result = await runImport(counted(), { book: learningBook({ home: 'LA', source: 'import' }), kind: 'official', asOf: '2026-11-21', signal: null });
  const { read, accepted, rejected } = result.account;
  if (read !== told || accepted + rejected !== told || result.rows.length !== accepted) throw new Error(`${told} rows in, ${accepted} accepted + ${rejected} rejected, ${result.rows.length} kept`);
  const reasons = result.findings.length;
  if (rejected > reasons) throw new Error(`${rejected} rows rejected, ${reasons} reasons`);
  if (result.findings.some(({ rule, message, mend, place }) => rule === '' || message === '' || mend === '' || place.file === '')) throw new Error('a finding without words or place');
  if (said === 0) throw new Error('nothing was said');
  return { rows: accepted, rejected, isRefused: told === 0 };
}

/** One to four slips: in the files, or, in one of three, in the bytes of the archive they make. */
function damaged({ files, pack }: FuzzSample, random: SeededRandom): readonly ForeignFile[] {
  const inArchive = pack !== 'files' && random.whole(0, 2) === 0;
  const names = Object.keys(files);
  const changed: Record<string, Uint8Array> = { ...files };
  const count = random.whole(1, 4);
  const inFiles = inArchive ? 0 : count;
  for (let slip = 0; slip < inFiles; slip += 1) {
    const name = random.pick(names);
    changed[name] = slipped(changed[name] ?? new Uint8Array(), random);
  }
  if (pack === 'files') return Object.entries(changed).map(([path, bytes]) => foreignFile(path, bytes, random.whole(1, 400)));
  let archive = packed(changed);
  for (let slip = inFiles; slip < count; slip += 1) archive = slipped(archive, random);
  return [foreignFile(pack === 'workbook' ? 'net.xlsx' : 'input.zip', archive, random.whole(50, 4000))];
}

function slipped(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const at = random.whole(0, bytes.length);
  const kind = random.whole(0, 9);
  // Most slips are small; one in five takes a piece away, or doubles it.
  const length = kind < 2 ? random.whole(0, 800) : random.whole(0, 3);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + length))];
  const middle = kind === 1 ? bytes.subarray(at, at + length * 2) : kind < 5 ? Uint8Array.from({ length: random.whole(0, 4) }, () => random.whole(0, 255)) : random.pick(slips);
  const whole = new Uint8Array(before.length + middle.length + after.length);
  whole.set(before);
  whole.set(middle, before.length);
  whole.set(after, before.length + middle.length);
  return whole;
}
