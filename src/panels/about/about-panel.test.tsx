import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '#model/manifest.ts';
import { openApp } from '#testing/open-app.tsx';
import { publishedWith } from '#testing/published-release.ts';
import { shippedPackages } from './shipped-packages.ts';

const open = async (manifest: Partial<Manifest>) => {
  await openApp('/en/about', publishedWith(new Map(), manifest));
  await screen.findByRole('heading', { level: 1, name: 'About this site' });
};

describe('the page about this site', () => {
  it('says what the release says of itself', async () => {
    await open({ publisher: { standing: 'unofficial', name: { en: 'Test office' } }, licence: 'CC0-1.0', feedback: null });
    expect(screen.getByText('Publisher: Test office.')).toBeVisible();
    expect(screen.getByText(/they are not an official publication/)).toBeVisible();
    expect(screen.getByText(/^CC0-1\.0: /)).toBeVisible();
    expect(screen.getByText(/names no address for messages/)).toBeVisible();
    expect(screen.queryByText(/demonstration dataset/)).toBeNull();
  });

  it('leads to the feedback page where there is one', async () => {
    await open({ feedback: 'https://example.org/feedback' });
    expect(screen.getByRole('link', { name: 'Report an error or ask a question' })).toHaveAttribute('href', 'https://example.org/feedback');
  });

  it('says of invented figures that they are invented', async () => {
    await open({ kind: 'demonstration', publisher: { standing: 'official', name: { lo: 'ຫ້ອງການ' } } });
    expect(screen.getByText(/A program invented every figure/)).toBeVisible();
    expect(screen.getByText('These pages are an official publication.')).toBeVisible();
    expect(screen.getByText('Publisher: ຫ້ອງການ.')).toBeVisible();
  });

  it('lists the packages of others with version, licence and address when the list is opened', async () => {
    await open({});
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByText('List of packages'));
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(shippedPackages.length + 1);
    expect(within(table).getByRole('link', { name: 'react' })).toHaveAttribute('href', expect.stringMatching(/^https:/));
    expect(within(table).getAllByText('OFL-1.1')).toHaveLength(3);
  });

  it('credits the boundaries', async () => {
    await open({});
    expect(screen.getByText(/© OpenStreetMap contributors, geoBoundaries, ODbL 1\.0/)).toBeVisible();
  });
});
