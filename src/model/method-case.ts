import * as z from 'zod/mini';

const finite = z.number('a finite number is expected');
const id = z.string('a text is expected');
/** A number that may be missing; an empty cell of a table counts as missing. */
const optional = z.pipe(
  z.nullish(z.union([finite, z.literal('')], 'a finite number is expected')),
  z.transform((value): number | null => (typeof value === 'number' ? value : null)),
);

const openSdgCaseSchema = z.object(
  {
    id,
    baseYear: optional,
    baseValue: optional,
    latestYear: optional,
    latestValue: optional,
    targetYear: optional,
    target: optional,
    /** 1 = more is better; the published default is -1. */
    direction: z.nullish(z.literal([1, -1], '1 or -1 is expected')),
    /** The end of the scale the indicator moves towards, such as 100; counts only without a target. */
    naturalLimit: optional,
  },
  'a case is expected',
);

const escapCaseSchema = z
  .object(
    {
      id,
      direction: z.enum(['increase', 'decrease'], '"increase" or "decrease" is expected'),
      /** Upper end of a scale that begins at 0, such as 100; null = the values have no bounds. */
      scale: z.nullish(finite.check(z.gt(0, 'a number above 0 is expected'))),
      target: finite,
      targetYear: finite,
      years: z.array(finite, 'a list of years is expected'),
      values: z.array(finite, 'a list of values is expected'),
      baseYear: finite,
      currentYear: finite,
    },
    'a case is expected',
  )
  .check(z.refine(({ years, values }) => years.length === values.length, '"years" and "values" must be equally long'));

const sdrCaseSchema = z.object({ id, value: optional, worst: finite, best: finite }, 'a case is expected');

const egdiCaseSchema = z.object(
  {
    id,
    /** Edition of the survey; up to 2012 a state without web presence, or with a part missing, was published as 0. */
    survey_year: optional,
    osi: optional,
    tii: optional,
    hci: optional,
    /** Weights of the edition; thirds where absent. */
    w_osi: optional,
    w_tii: optional,
    w_hci: optional,
  },
  'a case is expected',
);

/** Years, years, years, and income a head in 2017 dollars of equal purchasing power. */
const hdiCaseSchema = z.object(
  { id, life_expectancy_y: optional, expected_schooling_y: optional, mean_schooling_y: optional, gni_pc_ppp2017: optional },
  'a case is expected',
);

const listMessage = 'a list of cases is expected';

/** Untrusted JSON -> the cases of each published method, by the method's id. */
export const methodCaseSchemas = {
  opensdg: z.array(openSdgCaseSchema, listMessage),
  escap: z.array(escapCaseSchema, listMessage),
  sdr: z.array(sdrCaseSchema, listMessage),
  egdi: z.array(egdiCaseSchema, listMessage),
  hdi: z.array(hdiCaseSchema, listMessage),
} as const;

/** One series with its base, its latest value and, where there is one, its target. */
export type OpenSdgCase = z.infer<typeof openSdgCaseSchema>;
/** An irregular series and its target, as the regional commission's method reads it. */
export type EscapCase = z.infer<typeof escapCaseSchema>;
/** A value between the worst and the best bound of its indicator. */
export type SdrCase = z.infer<typeof sdrCaseSchema>;
/** Components of the E-Government Development Index, each from 0 to 1. */
export type EgdiCase = z.infer<typeof egdiCaseSchema>;
/** Parts of the Human Development Index. */
export type HdiCase = z.infer<typeof hdiCaseSchema>;
