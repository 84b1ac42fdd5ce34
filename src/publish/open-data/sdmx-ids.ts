import type { DatasetConfig } from '#model/dataset-config.ts';

/** Version of the structure; it grows when a column comes or goes, not with a release. */
export const structureVersion = '1.0';

export const dataflowId = 'DF_PROGRESS';
export const structureId = 'DSD_PROGRESS';
export const conceptSchemeId = 'CS_PROGRESS';

/** The dataset as agency of its own structures: it takes nobody's name. */
export function agencyOf({ id }: Pick<DatasetConfig, 'id'>): string {
  return id.toUpperCase().replaceAll('-', '_');
}

/** `AGENCY:DF_PROGRESS(1.0)`, as SDMX-CSV names what a row belongs to. */
export function dataflowReference(config: Pick<DatasetConfig, 'id'>): string {
  return `${agencyOf(config)}:${dataflowId}(${structureVersion})`;
}

/** Frequency of a period by its form, in codes of CL_FREQ. */
export function frequencyOf(period: string): string {
  if (period.length === 4) return 'A';
  if (period[5] === 'S' || period[5] === 'Q') return period[5];
  return period.length === 7 ? 'M' : 'D';
}
