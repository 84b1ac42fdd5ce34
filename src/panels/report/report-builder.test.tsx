import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { demonstrationFiles, smallestSize } from '#mocks/demonstration-files.ts';
import { openDataFileSchema } from '#model/open-data-file.ts';
import { openApp } from '#testing/open-app.tsx';
import { publishedJson } from '#testing/published-json.ts';

const builder = () => screen.findByRole('region', { name: 'Report' }, { timeout: 20_000 });
const someIds = async () => {
  const { indicators } = openDataFileSchema.parse(publishedJson(await demonstrationFiles(smallestSize), 'download/open-data.json'));
  return indicators.filter(({ rows }) => rows > 0).slice(0, 2).map(({ id }) => id);
};
/** A list stands in an address as text. */
const listIn = (search: Readonly<Record<string, unknown>>, name: string): readonly string[] => String(search[name]).split(',');
const open = async (search: string, files?: Map<string, Uint8Array<ArrayBuffer>>) => {
  const opened = await openApp(`/en/reports${search}`, files);
  return { ...opened, part: within(await builder()) };
};

describe('the report builder', { timeout: 60_000 }, () => {
  afterEach(() => vi.restoreAllMocks());

  it('says why nothing can be made of an empty selection', async () => {
    const { part } = await open('');
    const button = part.getByRole('button', { name: 'Lay out the pages' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(/Select at least one indicator/);
  });

  it('keeps format, languages and sections in the address', async () => {
    const { part, router } = await open(`?select=${(await someIds()).join(',')}`);
    fireEvent.click(part.getByRole('radio', { name: 'Word' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ format: 'docx' }));
    fireEvent.click(part.getByRole('checkbox', { name: 'ລາວ' }));
    await waitFor(() => expect(listIn(router.state.location.search, 'in')).toEqual(['en', 'lo']));
    expect(part.getByText('English first, then ລາວ')).toBeVisible();
    fireEvent.click(part.getByRole('button', { name: /^Move up: Status/ }));
    await waitFor(() => expect(listIn(router.state.location.search, 'sections').slice(0, 2)).toEqual(['status', 'summary']));
    fireEvent.click(part.getByRole('radio', { name: 'CSV' }));
    await waitFor(() => expect(part.queryByRole('group', { name: 'Sections, in this order' })).toBeNull());
  });

  it('saves the open data of the selection as a file', async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const ids = await someIds();
    const { part } = await open(`?select=${ids.join(',')}&format=csv`);
    fireEvent.click(part.getByRole('button', { name: 'Make the file' }));
    expect(await part.findByText(/^Saved as .*selection.*\.csv/, {}, { timeout: 20_000 })).toBeVisible();
    expect(saved).toHaveBeenCalledOnce();
    fireEvent.click(part.getByRole('button', { name: 'Download again' }));
    expect(saved).toHaveBeenCalledTimes(2);
  });

  it('tells what failed, keeps the selection, and can be asked again', async () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const ids = await someIds();
    const files = new Map(await demonstrationFiles(smallestSize));
    const path = `download/indicators/${ids[1]}.csv`;
    const kept = files.get(path) ?? new Uint8Array();
    files.set(path, new Uint8Array([1, 2, 3]));
    const { part, router } = await open(`?select=${ids.join(',')}&format=csv`, files);
    fireEvent.click(part.getByRole('button', { name: 'Make the file' }));
    expect(await part.findByText('The report could not be made. The selection is as it was.', {}, { timeout: 20_000 })).toBeVisible();
    expect(part.getByText(/^Reason: /)).toBeVisible();
    expect(listIn(router.state.location.search, 'select')).toEqual(ids);
    files.set(path, kept);
    fireEvent.click(part.getByRole('button', { name: 'Try again' }));
    expect(await part.findByText(/^Saved as/, {}, { timeout: 20_000 })).toBeVisible();
  });
});
