import type { MethodRef } from '#domain/methods/method-ref.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { Reason, Status } from '#model/status.ts';
import type { WhatIfChanges } from '#model/what-if-changes.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { timeInWords } from '../time-text.ts';
import { exactReading } from './exact-reading.ts';
import { factRows } from './fact-rows.ts';
import { type Judged, whatIf } from './what-if.ts';
import { changeSentences } from './change-sentences.ts';

/** A verdict in one of the two columns. */
export type ComparedVerdict = { readonly status: Status; readonly reason: Reason | null; readonly lastKnown: { readonly status: Status; readonly label: string } | null };

/** One figure of both verdicts, printed; a dash where there is none. */
export type ComparedRow = { readonly label: string; readonly published: string; readonly tried: string; readonly isChanged: boolean };

/** The published verdict and the tried one side by side, and in sentences what was changed and what comes of it. */
export type WhatIfComparison = {
  readonly published: ComparedVerdict;
  readonly tried: ComparedVerdict;
  readonly rows: readonly ComparedRow[];
  /** What differs from the published case, a sentence each; empty where nothing does. */
  readonly changes: readonly string[];
  readonly outcome: string;
  /** What has to be known beside the tried verdict. */
  readonly notes: readonly string[];
};

type Given = Pick<IndicatorReading, 'locale'>;

export function whatIfComparison(given: IndicatorReading, base: AssessCase, changes: WhatIfChanges, method: MethodRef): WhatIfComparison {
  const reading = exactReading(given);
  const published = whatIf(base, {}, method);
  const tried = whatIf(base, changes, method);
  const [before, after] = [factRows(reading, published, null), factRows(reading, tried, changes.value?.value ?? null)];
  return {
    published: verdictOf(reading, published),
    tried: verdictOf(reading, tried),
    rows: before.map(({ label, text }, index) => {
      const other = after[index]?.text ?? '';
      return { label, published: text, tried: other, isChanged: other !== text };
    }),
    changes: changeSentences(reading, base, changes),
    outcome: outcomeOf(reading, published, tried, Object.keys(changes).length > 0),
    notes: tried.answer.flags.map((flag) => reading.locale.t(`indicator.flag.${flag}`)),
  };
}

function verdictOf({ locale }: Given, { answer: { status, reason, lastKnown } }: Judged): ComparedVerdict {
  const label = lastKnown === null ? '' : locale.t('indicator.lastKnown', { time: timeInWords(lastKnown.time, locale) });
  return { status, reason, lastKnown: lastKnown === null ? null : { status: lastKnown.status, label } };
}

function outcomeOf({ locale }: Given, published: Judged, tried: Judged, isChanged: boolean): string {
  const { t } = locale;
  const words = ({ answer: { status, reason } }: Judged): string => {
    const word = t(`word.status.${status}`);
    return reason === null ? word : t('indicator.document.reason', { status: word, reason: t(`word.reason.${reason}`) });
  };
  const [from, to] = [words(published), words(tried)];
  if (!isChanged) return t('whatif.outcome.unchanged', { from });
  return from === to ? t('whatif.outcome.same', { to }) : t('whatif.outcome.moved', { from, to });
}
