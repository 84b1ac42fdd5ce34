import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '#model/language.ts';
import { anItem, anOverviewWithGroups } from '#testing/group-overview-builder.ts';
import { anIndicatorSummary, aTextsFile, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { openOverviewScreen } from '#testing/open-overview-screen.tsx';

const lastKnown = { status: 'moving-away', time: '2024', ratio: -0.4, achieved: -0.25, expectedValue: 96 } as const;
const red = anIndicatorSummary({ id: 'red', verdicts: [aVerdictSummary({ status: 'not-rated', reason: 'no-data-at-deadline', lastKnown })] });
/** A target of the plan that follows: nothing but data. */
const following = anIndicatorSummary({ id: 'following', in: ['programme-9'], verdicts: [aVerdictSummary({ key: 'plan-2030/plan', plan: 'plan-2030', time: 2030, status: 'behind', expectedValue: 70 })] });
const others = anIndicatorSummary({ id: 'others', verdicts: [aVerdictSummary({ key: 'national/2030', plan: null, kind: 'national', counted: false, time: 2030, value: 50, status: 'on-track' })] });
const overview = anOverviewWithGroups([red, following, others], {
  plans: [
    { id: 'plan-2025', horizon: 5, from: 2021, to: 2025, successor: 'plan-2030' },
    { id: 'plan-2030', horizon: 5, from: 2026, to: 2030, successor: null },
    { id: 'vision-2040', horizon: 20, from: 2021, to: 2040, successor: null },
  ],
  framework: [anItem('goal-1', { kind: 'goal', parent: 'vision-2040' }), anItem('programme-9', { parent: 'plan-2030' })],
});
const titles = { red: '3G coverage', following: 'Firms online', others: 'Schools online' };
const plans = { 'plan-2025': { title: 'First plan', short: 'Plan 2021–2025' }, 'plan-2030': { title: 'Second plan', short: 'Plan 2026–2030' }, 'vision-2040': { title: 'Vision 2021–2040' } };

async function open(id: string, language: Language = 'en') {
  const texts = { ...aTextsFile(overview, titles, language), plans };
  return (await openOverviewScreen(`plans/${id}`, { overview, texts, language })).container;
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('page of a plan', { timeout: 30_000 }, () => {
  it('has one first heading, a title and the final results of a plan that has ended', async () => {
    const container = await open('plan-2025');
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['First plan']);
    await waitFor(() => expect(document.title).toBe('Plan 2021–2025 – Digital Economy Progress, Lao PDR'));
    const row = part('Final results').getByRole('row', { name: /3G coverage/ });
    expect(row).toHaveTextContent('not published');
    expect(row).toHaveTextContent('Cannot say: no final value');
    expect(row).toHaveTextContent('Moving away (last known, 2024)');
    expect(row.querySelector('.shape--moving-away')).toHaveClass('shape--hollow');
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('shows a successor plan that is nothing but data, linked both ways', async () => {
    await open('plan-2030');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Second plan');
    expect(screen.getByText(/^The Plan 2026–2030 runs until the end of 2030\. Its only published target: Behind\./)).toBeVisible();
    expect(screen.getByText(/0\.9 of 5 years gone/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Follows Plan 2021–2025' })).toHaveAttribute('href', '/en/plans/plan-2025');
    expect(part('State against the path').getByRole('row', { name: /Firms online/ })).toHaveTextContent('when the path stood at 70%');
    expect(part('Other targets for 2030').getByRole('row', { name: /Schools online/ })).toHaveTextContent('national targetOn track');
    expect(part('Every counted target on one time axis').getByRole('link', { name: 'Firms online' })).toHaveAttribute('href', '/en/indicators/following');
    expect(part('The programme of this plan').getByRole('link', { name: 'Title of programme-9' })).toHaveAttribute('href', '/en/programmes/programme-9');
    expect(screen.getByRole('link', { name: 'Its target in the table' })).toHaveAttribute('href', '/en/indicators?plan=plan-2030');
  });

  it('links the plan that ended with its successor', async () => {
    await open('plan-2025');
    expect(screen.getByRole('link', { name: 'Followed by Plan 2026–2030' })).toHaveAttribute('href', '/en/plans/plan-2030');
  });

  it('says that a plan has no published target, and shows its goals', async () => {
    await open('vision-2040');
    expect(screen.getByText(/No target of this plan has been published/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Where its targets stand' })).toBeNull();
    expect(part('The goal of this plan').getByRole('link', { name: 'Title of goal-1' })).toHaveAttribute('href', '/en/goals/goal-1');
  });

  it('says that a plan was not found', async () => {
    await open('plan-1999');
    expect(screen.getByRole('heading', { level: 1, name: 'This page was not found' })).toBeVisible();
  });

  it('speaks Lao', async () => {
    await open('plan-2025', 'lo');
    expect(screen.getByRole('heading', { level: 2, name: 'ຜົນສຸດທ້າຍ' })).toBeVisible();
  });
});
