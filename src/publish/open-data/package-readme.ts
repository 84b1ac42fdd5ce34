import type { Publication } from '../publication.ts';
import { licenceOf } from './licence-of.ts';
import type { PassablePart } from './passable-part.ts';

type Prints = { readonly published: string; readonly packaged: string };

/** `README.md` of the package: what it is, on which terms, what is not in it, and how it is checked. */
export function packageReadme({ dataset, edition, release }: Publication, part: PassablePart, { published, packaged }: Prints): string {
  const { config } = dataset;
  const standing = config.publisher.standing === 'unofficial' ? 'Compiled from public sources; not an official publication.' : 'An official publication.';
  return `${[
    `# ${asText(config.title.en)}`,
    ...(config.kind === 'demonstration' ? ['**Demonstration data, not official: every figure is invented.**'] : []),
    `Release ${release.id}, data as of ${release.asOf}, ${edition} edition. Publisher: ${asText(config.publisher.name.en)}. ${standing}`,
    '## What is in it',
    contents(part),
    '## Terms',
    `The compilation is under ${licenceOf(config.licence).title} (${config.licence}; see LICENSE.txt). Single values keep the terms of their source: each resource of datapackage.json names its licences and sources, and sources.yaml says of each source on which terms its values may be passed on.`,
    '## What is not in it',
    leftOutText(part, published === packaged),
    '## Fingerprint',
    fingerprintText(release.id, { published, packaged }),
    '## Checking it',
    '`sha256sum -c SHA256SUMS` compares every file with its hash. `npm run -s data:check -- source` in a copy of the program that made the package checks the folder source, and `npm run -s data:publish -- source --public --to out` publishes it and prints its fingerprint.',
    'Files below source/ hold texts exactly as they were entered, so that they can be read back. A cell there may begin with a sign that a spreadsheet program takes for a formula; the CSV files of the site are made safe against that.',
  ].join('\n\n')}\n`;
}

/** A text of the dataset in Markdown, where it would be markup or HTML otherwise. */
function asText(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().replaceAll(/[\\`*_[\]<>#&|]/gu, String.raw`\$&`);
}

function contents({ splitOff }: PassablePart): string {
  return [
    '- `source/`: the dataset as its editors keep it (YAML, CSV, GeoJSON): plans, framework, institutions, indicators with baselines and targets, observations, systems, laws, reviews, code lists, boundaries, sources',
    '- `verdicts.csv`: the verdict on each target, in codes and machine numbers',
    ...(splitOff.length > 0 ? ['- `non-commercial/observations.csv`: values that may be passed on for other than commercial use'] : []),
    '- `datapackage.json`: every file with its columns, licences and sources (Frictionless Data Package)',
    '- `SHA256SUMS`: a hash of every file',
  ].join('\n');
}

function leftOutText({ leftOut, splitOff, entriesLeftOut }: PassablePart, isSame: boolean): string {
  if (isSame) return 'Nothing was left out: it is the whole published edition.';
  return [
    `- ${leftOut.length} observations whose source allows a link to them only`,
    `- ${splitOff.length} observations that may not be used commercially stand apart, in non-commercial/observations.csv, and not in source/`,
    `- ${entriesLeftOut} baselines, targets, milestones, remarks or stages of roll-out that no source states whose words may be passed on freely`,
    '',
    'Where an entry of a closed release was left out, the release is sealed anew in source/releases.yaml.',
  ].join('\n');
}

function fingerprintText(release: string, { published, packaged }: Prints): string {
  if (published === packaged) return `Fingerprint of source/ and of the published edition (SHA-256): ${published}`;
  return [
    `Fingerprint of source/ (SHA-256): ${packaged}`,
    `Fingerprint of the published edition of release ${release}: ${published}`,
    'They differ because of what was left out.',
  ].join('\n\n');
}
