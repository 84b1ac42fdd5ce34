import type { ForeignPlace, ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { JsonFault } from './json-cursor.ts';

/** A JSON text that cannot be read any further. */
export function jsonFaultFinding(fault: JsonFault, place: ForeignPlace): ImportFinding {
  return foreignFinding('not-json', {
    place, value: fault.message, message: `The file is no well-formed JSON from here on: ${fault.message}.`,
    mend: 'Download the file again without opening it in an editor; it may have been cut off or copied from a page.',
  });
}
