import * as z from 'zod/mini';

const number = z.catch(z.nullable(z.pipe(z.coerce.number(), z.int().check(z.gte(1)))), null);

/** `/reports/import`: the draft that is open, and which findings are shown. Anything unreadable becomes its default. */
const importsSearchSchema = z.object({
  draft: number,
  severity: z.catch(z.enum(['', 'error', 'warning', 'note']), ''),
  rule: z.catch(z.string().check(z.regex(/^[a-z-]{0,60}$/)), ''),
});

export type ImportsSearch = z.infer<typeof importsSearchSchema>;
/** The same in an address: only what differs from the usual. */
export type ImportsSearchInAddress = { readonly draft?: number; readonly severity?: 'error' | 'warning' | 'note'; readonly rule?: string };

export function readImportsSearch(values: Readonly<Record<string, unknown>>): ImportsSearch {
  return importsSearchSchema.parse({ draft: values['draft'] ?? null, severity: values['severity'] ?? '', rule: values['rule'] ?? '' });
}

export function importsSearchInAddress({ draft, severity, rule }: ImportsSearch): ImportsSearchInAddress {
  return { ...(draft === null ? {} : { draft }), ...(severity === '' ? {} : { severity }), ...(rule === '' ? {} : { rule }) };
}
