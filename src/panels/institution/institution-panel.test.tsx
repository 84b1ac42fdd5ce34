import { screen, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import { openApp } from '#testing/open-app.tsx';

const open = async (id: string, language = 'en') => {
  await openApp(`/${language}/institutions/${id}`);
  return screen.findByRole('heading', { level: 1 });
};
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of an institution', () => {
  it('says first what must be done', async () => {
    expect(await open('mof')).toHaveTextContent('Ministry of Finance');
    expect(screen.getByRole('link', { name: /^1 decision overdue by \d+ days$/ })).toHaveAttribute('href', '#decisions');
    expect(document.querySelector('#decisions')).toContainElement(screen.getByRole('heading', { name: 'Decisions to carry out' }));
    const decisions = part('Decisions to carry out');
    expect(decisions.getByRole('row', { name: /paid for/ })).toHaveTextContent(/overdue by \d+ days/);
    expect(decisions.getByRole('link')).toHaveAttribute('href', '/en/indicators/demo-behind');
  });

  it('lists open, done and carried-on decisions, the open ones first', async () => {
    await open('mtc');
    const rows = part('Decisions to carry out').getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent)).toEqual([expect.stringMatching(/open$/), expect.stringMatching(/done on 20 Mar 2026$/)]);
  });

  it('shows its indicators as any group', async () => {
    await open('mtc');
    for (const name of ['Where its indicators stand', 'Worst case', 'Rated and reported', 'Its indicators on one time axis', 'Reports due']) {
      expect(screen.getByRole('region', { name })).toBeVisible();
    }
    expect(screen.getByRole('link', { name: /indicators in the table$/ })).toHaveAttribute('href', '/en/indicators?institution=mtc');
    const late = part('Reports due').getAllByRole('row').filter(({ textContent }) => textContent.includes('late by'));
    expect(late.length).toBeGreaterThan(0);
  });

  it('says it on one line, in the order of urgency, and offers its calendar', async () => {
    await open('mtc');
    const sentence = screen.getByText(/^Today:/).textContent;
    expect(sentence).toMatch(/^Today: (?:\d+ figures? overdue [^,]+, )?\d+ decisions? (?:open|overdue[^,.]*)(?:, \d+ indicators? off track or worse[^.]*)?\. /);
    expect(screen.getByRole('button', { name: 'Calendar file of what is due (.ics)' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Reporting status of its indicators' })).toHaveAttribute('href', '/en/status?institution=mtc#indicators');
  });

  it('offers no calendar where nothing has a day', async () => {
    await open('mpi');
    expect(screen.queryByRole('button', { name: /Calendar/ })).toBeNull();
  });

  it('is whole for a body that no longer exists and answers for nothing', async () => {
    await open('mpi');
    expect(screen.getByText('Ministry, until 20 March 2025')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ministry of Finance' })).toHaveAttribute('href', '/en/institutions/mof');
    expect(screen.getByText('This institution no longer exists; nothing is due from it.')).toBeVisible();
    expect(part('Decisions to carry out').getByText(/No decision/)).toBeVisible();
    expect(part('Laws and policies it answers for').getByText(/No law or policy/)).toBeVisible();
  });

  it('is linked from its successor', async () => {
    await open('mof');
    expect(screen.getByRole('link', { name: 'Ministry of Planning and Investment' })).toHaveAttribute('href', '/en/institutions/mpi');
  });

  test.each(['lo', 'vi'])('speaks %s', async (language) => {
    await open('mof', language);
    expect(screen.getByRole('main').textContent).not.toMatch(/institution\.|groups\.|home\.|\{\w+\}/);
  });
});
