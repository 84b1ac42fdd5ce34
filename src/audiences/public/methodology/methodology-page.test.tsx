import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openApp } from '#testing/open-app.tsx';

async function open(address = '') {
  const { router } = await openApp(`/en/methodology${address}`);
  await screen.findByRole('heading', { level: 1, name: 'How verdicts are made' }, { timeout: 20_000 });
  return { router, user: userEvent.setup() };
}

const form = () => within(screen.getByRole('region', { name: 'Try your own numbers' }));
const verdict = () => form().getAllByRole('status')[0];

describe('the page of the method', () => {
  it('judges the numbers that are typed, and keeps them in the address', async () => {
    const { router, user } = await open('?try=increase,from/2020/25.5,to/2025/75,2023/47,on/2023.5');
    expect(verdict()).toHaveTextContent('Behind');
    expect(form().getByRole('row', { name: /E, share expected by then/ })).toHaveTextContent('60.0%');
    const value = form().getByRole('textbox', { name: 'Value 1' });
    await user.clear(value);
    expect(verdict()).toHaveTextContent('Cannot say: baseline only');
    expect(value).toHaveValue('');
    await user.type(value, '54,0');
    expect(verdict()).toHaveTextContent('On track');
    await waitFor(() => expect(router.state.location.searchStr).toBe('?try=increase,from/2020/25.5,to/2025/75,on/2023.5,2023/54.0'));
    expect(value).toHaveValue('54,0');
  });

  it('fills the form with made-up cases of every kind, adds and removes values, and says what it cannot use', async () => {
    const { user } = await open();
    for (const [preset, status] of [['Range', 'Behind'], ['Limit to keep', 'Breached'], ['Something to get done', 'Behind'], ['Sum', 'Met']] as const) {
      await user.click(form().getByRole('button', { name: preset }));
      expect(verdict()).toHaveTextContent(status);
    }
    await user.click(form().getByRole('button', { name: 'Add a value' }));
    expect(form().getByRole('textbox', { name: 'Year of value 4' })).toHaveValue('2025');
    expect(form().getByText('Year and value are both needed. Left out.')).toBeInTheDocument();
    await user.click(form().getByRole('button', { name: 'Remove value 4' }));
    expect(form().queryByRole('textbox', { name: 'Value 4' })).toBeNull();
    expect(form().getByRole('button', { name: 'Add a value' })).toHaveFocus();
    await user.type(form().getByRole('textbox', { name: 'Value of the target' }), 'x');
    expect(form().getByRole('textbox', { name: 'Value of the target' })).toBeInvalid();
    expect(verdict()).toHaveTextContent('Cannot say: no published target');
  });

  it('shows cases of the release, and takes one into the form', async () => {
    const { user } = await open();
    const [example] = within(screen.getByRole('region', { name: 'Examples from this release' })).getAllByRole('button', { name: /^Change these numbers: / });
    if (example === undefined) throw new Error('no example goes into the form');
    await user.click(example);
    expect(screen.getByRole('heading', { name: 'Try your own numbers' })).toHaveFocus();
  });

  it('compares the methods on every verdict, and links all parts of the page', async () => {
    await open();
    const compared = within(screen.getByRole('region', { name: 'All verdicts under five methods' }));
    expect(compared.getAllByRole('columnheader', { name: 'UN ESCAP' })).toHaveLength(2);
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    expect(links.map((link) => document.querySelector(link.getAttribute('href') ?? '') !== null)).toEqual(links.map(() => true));
  });

  it('takes a bad address for none', async () => {
    await open('?try=<b>');
    expect(form().getByRole('textbox', { name: 'Value of the target' })).toHaveValue('75');
  });
});
