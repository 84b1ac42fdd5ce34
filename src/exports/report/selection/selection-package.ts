import type { OpenDataFile } from '#model/open-data-file.ts';
import { sha256Hex } from '#lib/sha256.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import type { Downloads } from './make-selection.ts';

type About = {
  readonly manifest: Downloads['manifest'];
  readonly request: Pick<ReportRequest, 'indicators' | 'period'>;
  readonly leftOut: number;
  readonly restricted: OpenDataFile['restricted'];
};

/** The files as a zip, with a note that says what they are and a hash of each. The same selection has the same bytes. */
export async function selectionPackage(files: Readonly<Record<string, string>>, about: About): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const encoder = new TextEncoder();
  const contents = Object.entries({ 'README.md': readme(about), ...files }).map(([name, text]) => [name, encoder.encode(text)] as const);
  const sums = contents.map(([name, bytes]) => `${sha256Hex(bytes)}  ${name}\n`).join('');
  return zipSync(Object.fromEntries([...contents, ['SHA256SUMS', encoder.encode(sums)]]), { mtime: `${about.manifest.asOf}T12:00:00`, level: 6 });
}

function readme({ manifest, request: { indicators, period }, leftOut, restricted }: About): string {
  return `${[
    `# ${manifest.id}: a selection`,
    ...(manifest.opened === undefined ? [] : ['**From an opened dataset, not the published one.**']),
    ...(manifest.kind === 'demonstration' ? ['**Demonstration data, not official: every figure is invented.**'] : []),
    `Release ${manifest.release}, data as of ${manifest.asOf}, ${manifest.edition} edition. Fingerprint of the release (SHA-256): ${manifest.fingerprint}`,
    `Indicators (${indicators.length}): ${indicators.join(', ')}`,
    period === null ? 'All years.' : `Observations of the years ${period.from} to ${period.to}; verdicts are those of the release.`,
    '## Files',
    ['- `observations.csv`: every published value, each vintage', '- `observations-sdmx.csv`: the value that stands in this release (SDMX-CSV 2.0)', '- `structure-sdmx.xml`: columns and codes (SDMX-ML 2.1)', '- `verdicts.csv`: the verdict on each target', '- `SHA256SUMS`: `sha256sum -c SHA256SUMS` compares every file with its hash'].join('\n'),
    '## Terms',
    `The compilation is under ${manifest.licence}; values keep the terms of their sources, named in the column SOURCE.`,
    leftOut === 0 ? 'Nothing of these indicators is left out.' : `${leftOut} values are left out, because their sources do not let them be passed on freely: ${restricted.map(({ title, publisher }) => `${title} (${publisher})`).join('; ')}.`,
  ].join('\n\n')}\n`;
}
