import type { ForeignPlace, ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { XmlRoot } from './xml-roots.ts';

/** Why a message is not read as data, by what its root element is. */
export function refusedRoot(kind: Exclude<XmlRoot['kind'], 'data' | 'error'>, name: string, place: ForeignPlace): ImportFinding {
  if (kind === 'structure') {
    return foreignFinding('structure-message', { place, value: name, message: 'This is a structure message: it defines code lists and dimensions and holds no data.', mend: 'Drop it in together with its data file, or ask the publisher for the data.' });
  }
  if (kind === 'cross-section') {
    return foreignFinding('sdmx-cross-section', { place, value: name, message: 'This is a cross-sectional message of SDMX 2.0, which is not read.', mend: 'Ask for the same data as SDMX-ML 2.1 or SDMX-CSV.' });
  }
  if (kind === 'other') {
    return foreignFinding('not-data', { place, value: name, message: `This SDMX message (${name}) is a question or a registration and holds no data.`, mend: 'Ask the publisher for the data message.' });
  }
  return /^html$/i.test(name)
    ? foreignFinding('web-page', { place, value: name, message: 'This is a web page and no data file.', mend: 'Open it in a browser: it may say why there are no data. Then download the file again.' })
    : foreignFinding('not-sdmx', { place, value: name, message: `This XML file (${name}) is no SDMX message.`, mend: 'Ask the publisher for SDMX-ML, SDMX-CSV or a table.' });
}
