import type { ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { ForeignFault } from '../limits/foreign-fault.ts';

const texts = {
  'damaged-archive': { message: 'The archive is damaged: its list of files does not fit what is in it.', mend: 'Fetch or pack it again; a download may have been cut off.' },
  'lying-header': { message: 'A file in the archive is longer than the archive says.', mend: 'Pack the archive again with another program. If it came from somebody else, do not open it.' },
  'encrypted-archive': { message: 'The archive is locked with a password.', mend: 'Unpack it, and bring in the files, or save it without a password.' },
  'unknown-compression': { message: 'The archive is packed in a way that is not read here.', mend: 'Pack it again as a normal zip (deflate).' },
  'inflated-too-large': { message: 'Unpacked, the archive would have more than 1 GB.', mend: 'Bring in the files one after the other, or only those with data.' },
  'inflated-too-dense': { message: 'Unpacked, the archive would be more than 100 times as long: it is made to stop the machine that opens it.', mend: 'Do not open it. Ask its sender for the files themselves.' },
  'too-many-entries': { message: 'The archive holds more than 20,000 files.', mend: 'Pack only the folders with data and translations.' },
  'path-outside': { message: 'A name in the archive leads out of its folder, or holds a sign that names of files must not have.', mend: 'Unpack it in an empty folder, look at the names, and pack it again.' },
  'duplicate-entry': { message: 'Two files in the archive have the same name.', mend: 'Remove one of the two, and pack the archive again.' },
  'nested-archive': { message: 'An archive lies in the archive; it is not opened.', mend: 'Unpack it, and bring in what is in it.' },
} as const;

export type ZipRule = keyof typeof texts;

/** The finding of a rule on archives. */
export function zipFinding(rule: ZipRule, file: string, { value = '', severity = 'error' }: { readonly value?: string; readonly severity?: ImportFinding['severity'] } = {}): ImportFinding {
  return foreignFinding(rule, { severity, place: { file }, value, ...texts[rule] });
}

export function zipFault(rule: ZipRule, file: string, value = ''): ForeignFault {
  return new ForeignFault(zipFinding(rule, file, { value }));
}
