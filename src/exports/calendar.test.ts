import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import { calendarLines, calendarTextValue } from '#testing/calendar-lines.ts';
import { someReleaseWords } from '#testing/figure-builder.ts';
import { anIndicatorSummary, anOverviewFile, aTextsFile } from '#testing/overview-file-builder.ts';
import { calendarDocument, type CalendarDocument, type CalendarInput } from '#view-models/reporting/calendar.ts';
import { reportingLines } from '#view-models/reporting/reporting-line.ts';
import { calendarFile, calendarText } from './calendar.ts';

type Given = { readonly language?: Language; readonly title?: string; readonly input?: Partial<CalendarInput>; readonly release?: Parameters<typeof someReleaseWords>[0] };

async function aCalendar({ language = 'en', title = '4G coverage', input = {}, release = {} }: Given = {}): Promise<CalendarDocument> {
  const locale = await loadLocale(language, ['home', 'institution', 'reporting']);
  const overview = anOverviewFile([
    anIndicatorSummary({ id: 'coverage-4g', due: { period: '2025', day: '2026-06-30' } }),
    anIndicatorSummary({ id: 'next', due: { period: '2026-Q3', day: '2026-12-31' }, latest: null }),
    anIndicatorSummary({ id: 'unscheduled' }),
  ]);
  const content = calendarDocument(
    {
      of: 'all',
      name: null,
      lines: reportingLines({ overview, texts: aTextsFile(overview, { 'coverage-4g': title }, language) }, locale),
      decisions: [{ id: 'D-014', review: '2026-05-12', text: 'Pay for it; twice, if need be', due: '2026-06-30', state: 'overdue by 144 days' }],
      dataset: 'lao-digital-economy',
      release: someReleaseWords(release),
      addressOf: (id) => `https://example.org/en/indicators/${id}?data=demonstration&x=1,2;3`,
      page: null,
      ...input,
    },
    locale,
  );
  if (content === null) throw new Error('no calendar');
  return content;
}

const bytes = (content: CalendarDocument) => new TextEncoder().encode(calendarText(content));

function events(content: CalendarDocument) {
  return new ICAL.Component(ICAL.parse(calendarText(content))).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    day: String(event.getFirstPropertyValue('dtstart')),
    summary: String(event.getFirstPropertyValue('summary')),
    description: String(event.getFirstPropertyValue('description')),
    categories: event.getFirstProperty('categories')?.getValues() ?? [],
    address: event.getFirstPropertyValue('url'),
  }));
}

describe('a calendar file', () => {
  it('reads as it was written', async () => {
    const content = await aCalendar();
    expect(events(content)).toEqual(content.entries);
    expect(content.entries.map(({ uid, day, summary }) => [uid, day, summary])).toEqual([
      ['D-014.2026-05-12@lao-digital-economy', '2026-06-30', 'Decision due: Pay for it; twice, if need be'],
      ['coverage-4g.2025@lao-digital-economy', '2026-06-30', 'Figure due: 4G coverage, 2025'],
      ['next.2026-Q3@lao-digital-economy', '2026-12-31', 'Figure due: Title of next, Q3 2026'],
    ]);
    expect(content.entries[1]).toMatchObject({
      description: 'Responsible: Title of mtc.\nNewest value so far: 2024.\nAs of 21 November 2026: late by 144 days.',
      categories: ['Figures due', 'Title of mtc'],
      address: 'https://example.org/en/indicators/coverage-4g?data=demonstration&x=1,2;3',
    });
  });

  it('holds whole days, stamped with the as-of date and not with a clock', async () => {
    const lines = calendarLines(bytes(await aCalendar()));
    const values = (name: string) => lines.filter((line) => line.name === name).map(({ parameters, value }) => parameters + ':' + value);
    expect(values('DTSTART')).toEqual([';VALUE=DATE:20260630', ';VALUE=DATE:20260630', ';VALUE=DATE:20261231']);
    expect(values('DTEND')).toEqual([';VALUE=DATE:20260701', ';VALUE=DATE:20260701', ';VALUE=DATE:20270101']);
    expect(new Set(values('DTSTAMP'))).toEqual(new Set([':20261121T000000Z']));
    expect(calendarText(await aCalendar())).toBe(calendarText(await aCalendar()));
  });

  test.each(['lo', 'en', 'vi'] as const)('keeps the lines of RFC 5545 in %s', async (language) => {
    const content = await aCalendar({ language, title: 'ອັດຕາສ່ວນປະຊາກອນທີ່ມີເຄືອຂ່າຍມືຖື 4G 😀 ທີ່ຍາວຫຼາຍ; ມີຈຸດ, ແລະ \\ ອີກ' });
    const lines = calendarLines(bytes(content));
    const of = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => calendarTextValue(value));
    expect(of('SUMMARY')).toEqual(content.entries.map(({ summary }) => summary));
    expect(of('DESCRIPTION')).toEqual(content.entries.map(({ description }) => description));
    expect(of('X-WR-CALNAME')).toEqual([content.name]);
    expect(content.name).toContain('2026.11');
    expect(lines.filter(({ name }) => name === 'SUMMARY').map(({ parameters }) => parameters)).toEqual(content.entries.map(() => `;LANGUAGE=${language}`));
    expect(events(content)).toEqual(content.entries);
    expect(calendarText(content)).not.toMatch(/[\u200B\u2060]/);
  });

  it('has everything RFC 5545 asks for, in order', async () => {
    const lines = calendarLines(bytes(await aCalendar()));
    const names = lines.map(({ name, value }) => (name === 'BEGIN' || name === 'END' ? `${name}:${value}` : name));
    expect(names.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION', 'PRODID']);
    expect(names.at(-1)).toBe('END:VCALENDAR');
    expect(names.filter((name) => name === 'BEGIN:VEVENT')).toHaveLength(3);
    expect(names.filter((name) => name === 'UID')).toHaveLength(3);
    expect(new Set(lines.filter(({ name }) => name === 'UID').map(({ value }) => value)).size).toBe(3);
  });

  it('says in every summary that a demonstration is one, and in its name', async () => {
    const content = await aCalendar({ release: { isDemonstration: true } });
    for (const { summary } of content.entries) expect(summary).toMatch(/^Demonstration, not official: /);
    expect(content.name).toMatch(/^Demonstration, not official: /);
    expect(calendarFile(content).name).toBe('due-dates-2026.11-en-demonstration.ics');
  });

  it('lets no text of the dataset begin a line of its own', async () => {
    const title = 'x\r\nEND:VEVENT\nBEGIN:VALARM\u0000\u0007\rATTACH:http://evil.example';
    const content = await aCalendar({ title });
    const names = calendarLines(bytes(content)).map(({ name }) => name);
    expect(names).not.toContain('ATTACH');
    expect(events(content)).toHaveLength(3);
  });

  it('keeps its lines and texts whatever the dataset calls things', async () => {
    const locale = await loadLocale('lo', ['home', 'institution', 'reporting']);
    const release = someReleaseWords();
    const letters = fc.array(fc.constantFrom('ກ', 'ໍາ', '່', 'é', '😀', 'a', ' ', ',', ';', '\\', ':', '"', '\\n', '%'), { maxLength: 120 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(letters, (text) => {
        const input = { of: 'all', name: text, lines: [], decisions: [{ id: 'D-1', review: '2026-05-12', text, due: '2026-06-30', state: text }], dataset: 'd', release, addressOf: () => null, page: null };
        const content = calendarDocument(input, locale);
        if (content === null) throw new Error('no calendar');
        const lines = calendarLines(bytes(content));
        expect(lines.filter(({ name }) => name === 'SUMMARY').map(({ value }) => calendarTextValue(value))).toEqual(content.entries.map(({ summary }) => summary));
        expect(events(content)).toEqual(content.entries);
      }),
    );
  });
});

test('without a due day there is no calendar', async () => {
  await expect(aCalendar({ input: { lines: [], decisions: [] } })).rejects.toThrow('no calendar');
});
