import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { calendarLines } from '#testing/calendar-lines.ts';
import { openApp } from '#testing/open-app.tsx';
import { demonstrationFiles, smallestSize } from '#mocks/demonstration-files.ts';

const saved: File[] = [];
vi.mock('#exports/save-file.ts', () => ({ saveFile: (file: File) => saved.push(file) }));
beforeEach(() => saved.splice(0));

const open = async (search = '', language = 'en') => {
  const app = await openApp(`/${language}/status${search}`);
  await screen.findByRole('heading', { level: 1 });
  return app;
};
const lines = () => within(screen.getByRole('table', { name: 'Reporting by indicator' })).getAllByRole('row').slice(1);

async function published(): Promise<{ readonly home: Home; readonly overview: Overview }> {
  const files = await demonstrationFiles(smallestSize);
  const read = (path: string): unknown => JSON.parse(new TextDecoder().decode(files.get(path)));
  return { home: read('home.json') as Home, overview: read('overview.json') as Overview };
}
type Home = { readonly asOf: string; readonly all: { readonly of: number; readonly reported: number; readonly older: number }; readonly institutions: readonly Record<string, number | string | null>[]; readonly sectors: readonly { readonly id: string; readonly group: { readonly of: number; readonly reported: number } }[] };
type Overview = { readonly indicators: readonly { readonly due: { readonly day: string } | null }[] };

describe('the reporting status', () => {
  it('says who has reported, what is late and what is due next', async () => {
    await open();
    const { home, overview } = await published();
    const late = overview.indicators.filter(({ due }) => due !== null && due.day < home.asOf).length;
    const finding = screen.getByText(/^Of \d+ indicators?, /).textContent;
    expect(finding).toContain(`${home.all.reported} ha`);
    expect(finding).toMatch(new RegExp(`${late} figures? (are|is) overdue`));
    expect(screen.getByText(/^Due next, on /)).toBeVisible();
    expect(screen.getByRole('figure', { name: /^Who has reported/ })).toBeVisible();
  });

  it('has the same numbers as home, institution by institution and sector by sector', async () => {
    const { home } = await published();
    await open();
    const rows = within(screen.getByRole('table', { name: 'Reporting by institution' })).getAllByRole('row').slice(1);
    const counted = (row: HTMLElement) => within(row).getAllByRole('cell').map(({ textContent }) => Number.parseInt(textContent.split(': ')[1] ?? '', 10)).filter((_, place) => place !== 4 && place !== 6);
    expect(rows.map(counted)).toEqual(home.institutions.map(({ of, recent, older, none, late }) => [of, recent, older, none, late]));
    expect(rows.map((row) => within(row).getByRole('rowheader').querySelector('a')?.getAttribute('href'))).toEqual(home.institutions.map(({ id }) => `/en/institutions/${id}`));
    const choices = within(screen.getByRole('combobox', { name: 'Sector' })).getAllByRole<HTMLOptionElement>('option').slice(1);
    const sectors = home.sectors.filter(({ group }) => group.of > 0);
    expect(choices.map(({ value, textContent }) => [value, textContent.match(/\((\d+)\)$/)?.[1]])).toEqual(sectors.map(({ id, group }) => [id, String(group.of)]));
  });

  it('narrows and orders its rows by the address', async () => {
    await open('?due=late&sort=late');
    const late = lines();
    expect(late.length).toBeGreaterThan(0);
    for (const row of late) expect(row).toHaveTextContent(/late by [\d,]+ days?/);
    const days = late.map(({ textContent }) => Number(textContent.match(/late by ([\d,]+)/)?.[1]?.replaceAll(',', '')));
    expect(days).toEqual(days.toSorted((one, other) => other - one));
  });

  it('writes what a reader chooses into the address, and clears it', async () => {
    const { router } = await open();
    const all = lines().length;
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Institution' }), 'mof');
    await waitFor(() => expect(router.state.location.search).toEqual({ institution: 'mof' }));
    await waitFor(() => expect(lines().length).toBeLessThan(all));
    await user.click(screen.getByRole('button', { name: 'Indicator' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ sort: 'name' }));
    expect(screen.getByRole('columnheader', { name: 'Indicator' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(lines()).toHaveLength(all));
  });

  it('gives all due dates as a calendar, and each alone', async () => {
    const { overview } = await published();
    await open();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Calendar file of all due dates (.ics)' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe('due-dates-2026.11-en-demonstration.ics');
    const whole = calendarLines(new Uint8Array(await (saved[0] as File).arrayBuffer()));
    const due = overview.indicators.flatMap(({ due: report }) => (report === null ? [] : [report.day.replaceAll('-', '')]));
    expect(whole.filter(({ name }) => name === 'DTSTART').map(({ value }) => value)).toEqual(due.toSorted());
    for (const { value } of whole.filter(({ name }) => name === 'SUMMARY')) expect(value).toMatch(/^Demonstration\\, not official: Figure due/);
    await user.click(screen.getAllByRole('button', { name: /^Calendar file: / })[0] as HTMLElement);
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(calendarLines(new Uint8Array(await (saved[1] as File).arrayBuffer())).filter(({ value }) => value === 'VEVENT')).toHaveLength(2);
  });

  test.each(['lo', 'vi'])('speaks %s', async (language) => {
    await open('', language);
    expect(screen.getByRole('main').textContent).not.toMatch(/institution\.|reporting\.|home\.|\{\w+\}/);
  });
});
