import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { messages as en } from '../src/i18n/messages/en/reporting.ts';
import { messages as lo } from '../src/i18n/messages/lo/reporting.ts';
import { messages as vi } from '../src/i18n/messages/vi/reporting.ts';
import { calendarLines } from '../src/testing/calendar-lines.ts';
import { axeFindings, expect, test } from './fixtures.ts';
import { loose } from './plain.ts';
import { languages } from './words.ts';

const words = { en, lo, vi } as const;

type Overview = {
  readonly asOf: string;
  readonly indicators: readonly { readonly id: string; readonly responsible: readonly string[]; readonly due: { readonly period: string; readonly day: string } | null }[];
};

async function overviewOf(page: Page, folder: 'dataset' | 'demonstration'): Promise<Overview> {
  return (await (await page.request.get(`/${folder}/overview.json`)).json()) as Overview;
}

/** Days past the due day, counted here and not by the product. */
const daysLate = ({ day }: { readonly day: string }, asOf: string) => (Date.parse(asOf) - Date.parse(day)) / 86_400_000;

async function calendar(page: Page, button: string | RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).first().click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('every late figure of the demonstration is late by as many days as its file says', async ({ page }) => {
  await page.goto('/en/status?data=demonstration&due=late');
  const { asOf, indicators } = await overviewOf(page, 'demonstration');
  const late = indicators.flatMap(({ id, due }) => (due === null || daysLate(due, asOf) <= 0 ? [] : [{ id, days: daysLate(due, asOf) }]));
  expect(late.length).toBeGreaterThan(0);
  const rows = page.getByRole('table', { name: 'Reporting by indicator' }).getByRole('row').filter({ hasText: 'late by' });
  await expect(rows).toHaveCount(late.length);
  for (const { id, days } of late) {
    const row = rows.filter({ has: page.locator(`a[href*="/indicators/${id}?"], a[href$="/indicators/${id}"]`) });
    await expect(row).toContainText(`late by ${days.toLocaleString('en')} day`);
  }
  expect(await axeFindings(page)).toEqual([]);
});

test('the calendar of the demonstration holds every due date, and reads as RFC 5545 has it', async ({ page }) => {
  for (const language of languages) {
    await page.goto(`/${language}/status?data=demonstration`);
    const { asOf, indicators } = await overviewOf(page, 'demonstration');
    const { name, bytes } = await calendar(page, loose(words[language]['reporting.calendar.all']));
    expect(name).toBe(`due-dates-2026.11-${language}-demonstration.ics`);
    const lines = calendarLines(bytes);
    expect(new Set(lines.filter((line) => line.name === 'DTSTAMP').map(({ value }) => value))).toEqual(new Set([`${asOf.replaceAll('-', '')}T000000Z`]));
    const events = new ICAL.Component(ICAL.parse(bytes.toString('utf8'))).getAllSubcomponents('vevent');
    const read = events.map((event) => [String(event.getFirstPropertyValue('uid')), String(event.getFirstPropertyValue('dtstart'))]).toSorted(byFirst);
    const published = indicators.flatMap(({ id, due }) => (due === null ? [] : [[`${id}.${due.period}@lao-digital-economy-demonstration`, due.day]])).toSorted(byFirst);
    expect(read).toEqual(published);
    for (const event of events) expect(String(event.getFirstPropertyValue('url'))).toMatch(new RegExp(`^${new URL(page.url()).origin}/${language}/indicators/demo-`));
  }
});

test('an institution says what its head must do, with its own calendar', async ({ page }) => {
  await page.goto('/en/institutions/mtc?data=demonstration');
  await expect(page.getByText(/^Today: /)).toBeVisible();
  const { bytes } = await calendar(page, 'Calendar file of what is due (.ics)');
  const { indicators } = await overviewOf(page, 'demonstration');
  const own = indicators.filter(({ responsible, due }) => responsible.includes('mtc') && due !== null);
  const reports = calendarLines(bytes).filter(({ name, value }) => name === 'UID' && own.some(({ id }) => value.startsWith(`${id}.`)));
  expect(reports).toHaveLength(own.length);
});

test('without published due dates nothing is late, and there is no calendar', async ({ page }) => {
  for (const language of languages) {
    await page.goto(`/${language}/status`);
    await expect(page.getByText(loose(words[language]['reporting.noSchedule'])).first()).toBeVisible();
    await expect(page.getByRole('button', { name: loose(words[language]['reporting.calendar.all']) })).toHaveCount(0);
  }
  await expect(page.getByRole('combobox')).not.toHaveCount(0);
});

/** By identity: it stands first in each pair. */
function byFirst([one = '']: readonly (string | undefined)[], [other = '']: readonly (string | undefined)[]): number {
  return one < other ? -1 : 1;
}
