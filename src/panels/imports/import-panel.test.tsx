import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import { changeSetSchema } from '#model/change-set.ts';
import { publish } from '#publish/publish.ts';
import { useFakeIndexedDb } from '#testing/fake-indexed-db.ts';
import { openApp } from '#testing/open-app.tsx';
import { smallDataset } from '#testing/small-dataset.ts';

const { dataset } = readDataset(smallDataset());
if (dataset === null) throw new Error('the small dataset has errors');
const published = publish(dataset, { edition: 'public' });
const table = (...lines: readonly string[]) => new File([['indicator,year,value,unit', ...lines, ''].join('\n')], 'figures-2026.csv', { type: 'text/csv' });
const slow = { timeout: 20_000 };

async function bring(file: File, address = '/en/reports/import') {
  const app = await openApp(address, published);
  const user = userEvent.setup();
  await user.upload(await screen.findByLabelText('Choose a file', {}, slow), file);
  return { ...app, user };
}

const headline = (text: RegExp) => screen.findByRole('heading', { level: 1, name: text }, slow);

beforeEach(useFakeIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the page figures are brought in on', () => {
  it('reads a table, blocks a wrong value, is mended in place, shows what would change and writes the change set', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    const { user, router } = await bring(table('coverage-4g,2025,eighty,%', 'coverage-4g,2024,83,%'));
    await headline(/^2 values read\. 1 finding stops the import/);
    await waitFor(() => expect(router.state.location.search).toMatchObject({ draft: '1' }));
    expect(screen.getByRole('button', { name: 'Export change set' })).toBeDisabled();
    const row = screen.getByText('This is no number').closest('tr') as HTMLElement;
    expect(within(row).getByText('Stops the import')).toBeInTheDocument();
    await user.click(within(row).getByRole('button', { name: 'Show the place' }));
    const cell = await screen.findByRole('textbox', { name: /^value, .*: write anew$/ }, slow);
    await user.clear(cell);
    await user.type(cell, '91{Enter}');
    await user.selectOptions(screen.getByLabelText('Source of these values'), 'press-2023');
    await headline(/Nothing stops the import/);
    await waitFor(() => expect(screen.getByText(/^Values added: 1; changed: 1;/)).toBeInTheDocument(), slow);
    const moves = screen.getByRole('table', { name: 'Verdicts that would move' });
    expect(within(moves).getAllByText('4G coverage').length).toBeGreaterThan(0);
    await user.type(screen.getByLabelText('Your name'), 'Khamla');
    await user.type(screen.getByLabelText('Reason for this import'), 'Yearly table');
    await user.type(screen.getByLabelText('Reason in words'), 'the table of 2026');
    await user.click(screen.getByRole('button', { name: 'Export change set' }));
    const changeSet = changeSetSchema.parse(JSON.parse((await saved[0]?.text()) ?? ''));
    expect(changeSet.changes.map(({ op }) => op).toSorted()).toEqual(['add', 'revise']);
    expect(changeSet).toMatchObject({ author: { name: 'Khamla' }, reason: 'Yearly table' });
    expect(changeSet.changes.find(({ op }) => op === 'revise')).toMatchObject({ revision: 'source: the table of 2026' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await headline(/1 finding stops the import/);
  }, 60_000);

  it('leaves a row out for a reason that goes into the change set', async () => {
    const { user } = await bring(table('coverage-4g,2025,eighty,%', 'coverage-4g,2023,79,%'));
    await headline(/2 findings stop the import/);
    await user.selectOptions(screen.getByLabelText('Source of these values'), 'press-2023');
    await user.click(await screen.findByRole('button', { name: 'Leave these rows out …' }, slow));
    await user.type(screen.getByLabelText('Reason; it is kept in the change set'), 'not yet known{Enter}');
    await headline(/Nothing stops the import/);
    expect(screen.getByText('Set aside: not yet known')).toBeInTheDocument();
    expect(await screen.findByText(/^Values added: 1; changed: 0;/, {}, slow)).toBeInTheDocument();
  }, 60_000);

  it('says which key is not known, and takes the one that is chosen', async () => {
    const { user } = await bring(table('4G,2025,88,%'));
    await headline(/1 finding stops the import/);
    await user.selectOptions(screen.getByLabelText('Source of these values'), 'press-2023');
    await user.selectOptions(await screen.findByLabelText('The key 4G means', {}, slow), 'coverage-4g/mtc');
    expect(await headline(/Nothing stops the import/)).toBeInTheDocument();
  }, 60_000);

  it('blocks what would break a rule of the dataset, and names the row', async () => {
    const { user } = await bring(table('coverage-4g,2025,140,%'));
    await screen.findByText(/values? read/, { selector: 'h1' }, slow);
    await user.selectOptions(screen.getByLabelText('Source of these values'), 'press-2023');
    expect(await screen.findByText('The value is outside the limits of the indicator', {}, slow)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Export change set' })).toBeDisabled();
  }, 60_000);
});
