/** Letters of SDMX CL_OBS_STATUS used in files. O, Q and M stand without a value. */
export const observationStatuses = ['A', 'P', 'E', 'F', 'B', 'I', 'U', 'O', 'Q', 'M'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** `ge` = at least, over; `le` = at most, nearly; `approx` = about. */
export const qualifiers = ['ge', 'le', 'approx'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How the value came about. */
export const observationKinds = ['official', 'admin', 'survey', 'estimate'] as const;
export type ObservationKind = (typeof observationKinds)[number];

/** One published value for one period and one set of codes, with status, source and vintage. */
export type Observation = {
  readonly indicator: string;
  readonly series: string;
  readonly area: string;
  readonly period: string;
  /** Codes by dimension (SEX, URBANISATION …); a total is written `_T`. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** null exactly where the status is O, Q or M. */
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: ObservationStatus;
  readonly kind: ObservationKind;
  readonly source: string;
  readonly sourceDetail: string;
  readonly vintage: string;
  readonly revision: string;
  /** Blank, `draft`, or `embargo:<instant>`. */
  readonly state: string;
  readonly note: string;
  /** Line in its file, 1 = header; for findings. */
  readonly line: number;
};
