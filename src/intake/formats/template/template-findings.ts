import type { ForeignPlace, ImportFinding, ImportSeverity } from '#model/import-finding.ts';
import { templateVersion } from '#model/template-layout.ts';
import { foreignFinding } from '../foreign-finding.ts';

export function notATemplate(file: string): ImportFinding {
  return foreignFinding('not-a-template', { place: { file }, message: 'The workbook is no collection template.', mend: 'Bring it in as a free workbook, or take the template of the institution and copy the figures into it.' });
}

export function otherVersion(file: string, version: string): ImportFinding {
  return foreignFinding('template-version', {
    place: { file }, value: version, names: { version, own: String(templateVersion) }, message: `The template has version ${version}; version ${templateVersion} is read.`,
    mend: 'Take the template of the institution anew, and copy the figures into it.',
  });
}

export function otherDataset(file: string, value: string, what: 'dataset' | 'institution'): ImportFinding {
  const message = what === 'dataset' ? `The template was made for the dataset "${value}", which is another.` : `The template was made for the institution "${value}", which the dataset does not have.`;
  return foreignFinding('template-of-another', { place: { file }, value, message, mend: 'Take the template of the institution anew from this dataset, and copy the figures into it.' });
}

export function outdated(file: string, release: string): ImportFinding {
  return foreignFinding('template-outdated', {
    severity: 'note', place: { file }, value: release, names: { release }, message: `The dataset has changed since the template was made of release ${release}.`,
    mend: 'Nothing needs doing: the figures are held against the dataset as it is now.',
  });
}

/** `what` = the column that is missing or there twice, or what of the memory cannot be read. */
export function otherStructure(place: ForeignPlace, what: string): ImportFinding {
  return foreignFinding('template-structure', { place, value: what, message: `The template has lost what it is read by: ${what}.`, mend: 'Take the template of the institution anew, and copy the figures into it.' });
}

export function cellChanged(place: ForeignPlace, was: string, is: string, severity: ImportSeverity): ImportFinding {
  return foreignFinding('template-cell-changed', {
    severity, place, value: is, names: { was }, message: `This cell is locked and said "${was}"; now it says "${is}".`,
    mend: `Write "${was}" again. What is to be said of the value stands in the blue cells; a figure of something else goes into the sheet for further figures.`,
  });
}

export function unknownRow(place: ForeignPlace, value: string, severity: ImportSeverity): ImportFinding {
  return foreignFinding('template-row-unknown', { severity, place, value, message: 'The row does not belong to the template, so that nobody can say what it is about.', mend: 'Write the figure into its row, or into the sheet for further figures.' });
}

export function valueMissing(place: ForeignPlace, value: string): ImportFinding {
  return foreignFinding('template-value-missing', { severity: 'warning', place, value, message: 'The row has a note, a source or a status, but no value.', mend: 'Write the value, or clear the other cells of the row.' });
}

export function rowsMissing(place: ForeignPlace, count: number): ImportFinding {
  return foreignFinding('template-rows-missing', { severity: 'note', place, value: String(count), message: `${count} rows of the template are no longer there.`, mend: 'Nothing needs doing, if no figure stood in them.' });
}

export function strayCell(place: ForeignPlace, value: string): ImportFinding {
  return foreignFinding('template-stray-cell', { severity: 'warning', place, value, message: 'Something stands outside of the form; it is not read.', mend: 'Write it into a blue cell of its row.' });
}

export function proposal(place: ForeignPlace, title: string): ImportFinding {
  return foreignFinding('template-proposal', {
    severity: 'note', place, value: title, message: `A new indicator is proposed: "${title}".`, mend: 'The editors of the dataset add it to indicators/ if it is accepted; its figures can be brought in then.',
  });
}

export function proposalIncomplete(place: ForeignPlace, value: string): ImportFinding {
  return foreignFinding('template-proposal-incomplete', { severity: 'warning', place, value, message: `The proposed indicator does not say: ${value}.`, mend: 'Fill in the cell.' });
}
