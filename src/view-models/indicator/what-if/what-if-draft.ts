import type { WhatIfChanges, WhatIfNumber } from '#model/what-if-changes.ts';
import { whatIfNumbers } from '#model/what-if-changes.ts';

/** The fields of the form: the numbers that can be moved, the path, and a coming value with its year. */
export type WhatIfField = WhatIfNumber | 'path' | 'year' | 'value';

/** What stands in the fields a reader has touched, as typed; an untouched field shows what is published. */
export type WhatIfDraft = Partial<Readonly<Record<WhatIfField, string>>>;

/** The form as an address fills it in; what is out of place is shown where it stands and not used. */
export function draftOf({ path, value, ...numbers }: WhatIfChanges): WhatIfDraft {
  const touched = whatIfNumbers.flatMap((name) => (numbers[name] === undefined ? [] : [[name, String(numbers[name])] as const]));
  return {
    ...Object.fromEntries(touched),
    ...(path === undefined ? {} : { path }),
    ...(value === undefined ? {} : { year: String(value.year), value: String(value.value) }),
  };
}
