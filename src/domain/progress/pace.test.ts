import { expect, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { assess } from './assess.ts';

const close = (value: number): unknown => expect.closeTo(value, 9);

const pointRange: Partial<AssessCase> = { type: 'range', range: { lower: 4, upper: 4 }, baseline: { time: 2020, value: 8 } };

test.each<[string, Partial<AssessCase>, Readonly<Record<string, unknown>>]>([
  ['33.0 in 2023 must go 8.4 times faster', { observations: observed({ 2023: 33 }) }, { kind: 'multiple', multiple: close(8.4), current: close(2.5), required: close(21) }],
  ['a pace that is enough is told as well', { observations: observed({ 2023: 60 }) }, { kind: 'multiple', multiple: close(7.5 / 11.5) }],
  ['a reached target needs no pace', { observations: observed({ 2023: 76 }), asOf: 2025.5 }, { kind: 'already-met', multiple: null, current: close(50.5 / 3), required: close(-0.5) }],
  ['after the target time the deadline has passed', { observations: observed({ 2023: 33 }), asOf: 2025 }, { kind: 'deadline-passed', multiple: null, current: close(2.5), required: close(21) }],
  ['a final value leaves no time', { observations: observed({ 2025: 33 }), asOf: 2025 }, { kind: 'deadline-passed', multiple: null, required: null }],
  ['a way back must first be reversed', { observations: observed({ 2023: 24 }) }, { kind: 'reverse', multiple: null, current: close(-0.5), required: close(25.5) }],
  ['standing still is reversed, too', { observations: observed({ 2023: 25.5 }) }, { kind: 'reverse', current: 0 }],
  ['only the last five years count', { baseline: { time: 2015, value: 10 }, observations: observed({ 2017: 15, 2018: 20, 2023: 40 }) }, { kind: 'multiple', current: close(4) }],
  ['one point in the window is no pace', { baseline: { time: 2015, value: 10 }, observations: observed({ 2023: 40 }) }, { kind: 'unknown', multiple: null, current: null, required: close(17.5) }],
  ['a range of one value is approached from above', { ...pointRange, observations: observed({ 2023: 6 }) }, { kind: 'multiple', multiple: close(1.5), current: close(-2 / 3), required: close(-1) }],
  ['and left upwards', { ...pointRange, observations: observed({ 2023: 9 }) }, { kind: 'reverse', multiple: null, current: close(1 / 3), required: close(-2.5) }],
  ['without a value there is none', {}, { kind: 'unknown', multiple: null, current: null, required: null }],
])('%s', (_name, given, expected) => {
  expect(assess(anAssessCase(given)).pace).toMatchObject(expected);
});
