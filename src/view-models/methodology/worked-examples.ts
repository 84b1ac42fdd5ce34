import { assess } from '#domain/progress/assess.ts';
import type { Locale } from '#i18n/locale.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { Reason, Status } from '#model/status.ts';
import type { TimedValue } from '#model/time.ts';

/** A made-up case and what the method makes of it; numbers as printed, '–' where there is none. */
export type WorkedCase = {
  readonly id: string;
  readonly title: string;
  readonly baseline: string;
  readonly latest: string;
  readonly expected: string;
  readonly target: string;
  readonly ratio: string;
  readonly status: Status;
  readonly reason: Reason | null;
};

type Example = Omit<AssessCase, 'id' | 'direction' | 'type'> & Partial<Pick<AssessCase, 'direction' | 'type'>>;

const start: TimedValue = { time: 2020, value: 25.5 };
const goal: TimedValue = { time: 2025, value: 75 };
const reached = (time: number, value: number): Example => ({ baseline: start, target: goal, observations: [{ time, value }], asOf: time + 0.5 });

const examples = {
  close: reached(2023, 54),
  below: reached(2023, 47),
  far: reached(2023, 33),
  worse: reached(2023, 24),
  early: reached(2023, 76),
  deadline: reached(2025, 70),
  nofinal: { ...reached(2024, 60), asOf: 2025.9 },
  fall: { direction: 'decrease', baseline: { time: 2020, value: 4 }, target: { time: 2025, value: 2 }, observations: [{ time: 2023, value: 3.4 }], asOf: 2023.5 },
  zero: { baseline: { time: 2020, value: -5 }, target: { time: 2025, value: 5 }, observations: [{ time: 2023, value: 0 }], asOf: 2023.5 },
  floor: { type: 'threshold', target: { time: 2025, value: 99 }, observations: [{ time: 2023, value: 98 }], asOf: 2023.5 },
  range: { type: 'range', baseline: { time: 2020, value: 8 }, target: { time: 2025, value: 0 }, range: { lower: 2, upper: 4 }, observations: [{ time: 2023, value: 6 }], asOf: 2023.5 },
  none: { baseline: start, observations: [{ time: 2023, value: 54 }], asOf: 2023.5 },
} as const satisfies Record<string, Example>;

type ExampleId = keyof typeof examples;

const exampleIds = Object.keys(examples) as readonly ExampleId[];

/** One case for each rule, judged here and now by the method itself. */
export function workedCases(locale: Locale): readonly WorkedCase[] {
  return exampleIds.map((id) => workedCase(id, examples[id], locale));
}

function workedCase(id: ExampleId, example: Example, { t, format }: Locale): WorkedCase {
  const answer = assess({ id, direction: 'increase', type: 'change', ...example });
  const number = (value: number | null): string => (value === null ? '–' : format.number(value, Number.isInteger(value) ? 0 : 1));
  const timed = (point: TimedValue | null | undefined): string =>
    point === null || point === undefined ? '–' : t('method.example.timed', { value: number(point.value), year: String(point.time) });
  const { range } = example;
  return {
    id,
    title: t(`method.case.${id}`, { lower: number(range?.lower ?? null), upper: number(range?.upper ?? null) }),
    baseline: timed(example.baseline),
    latest: timed(example.observations?.at(-1)),
    expected: number(answer.expectedValue),
    target: range === null || range === undefined ? timed(example.target) : `${number(range.lower)}–${number(range.upper)} (${example.target?.time ?? ''})`,
    ratio: answer.ratio === null ? '–' : format.ratio(answer.ratio),
    status: answer.status,
    reason: answer.reason,
  };
}
