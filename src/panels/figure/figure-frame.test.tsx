import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDataset } from '#dataset/dataset.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { aFigure } from '#testing/figure-builder.ts';
import { publishedWith } from '#testing/published-release.ts';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import type { Figure } from '#view-models/figure/figure.ts';
import { FigureActionsOnDemand } from './FigureActionsOnDemand.tsx';
import { FigureFrame } from './FigureFrame.tsx';

const other = aFigure({ id: 'phones', title: 'Households with a phone' });

/** A page with these parts, once the release is known. */
async function showPage(parts: ReactNode) {
  const locale = await loadLocale('en', ['figure']);
  const client = createDatasetClient(createDataset({ source: memorySource(publishedWith(new Map())), copies: memoryCopyStore() }));
  const { container } = render(
    <QueryClientProvider client={client}>
      <LocaleProvider locale={locale}>
        <Suspense fallback="…">{parts}</Suspense>
      </LocaleProvider>
    </QueryClientProvider>,
  );
  return container;
}

const twoFigures = (
  <>
    <FigureFrame figure={aFigure()} tableLabel="Read as a table" />
    <FigureFrame figure={other} tableLabel="Read as a table" />
  </>
);

const button = (name: string) => screen.findByRole('button', { name });
/** A busy machine is slow, not wrong. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });
const statusOf = (title: string) => within(screen.getByRole('figure', { name: title })).getByRole('status');

// Fonts cannot be had here: the picture does without them.
beforeEach(() => void vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline')));
afterEach(() => vi.restoreAllMocks());

describe('frame of a figure', () => {
  it('has a name, a picture, its notes and sources, and the same figures as a table', async () => {
    await showPage(twoFigures);
    const figure = within(await screen.findByRole('figure', { name: '4G coverage' }));
    expect(figure.getByRole('img', { name: 'Two values and a path.' })).toBeVisible();
    expect(figure.getByText('Unit: per cent. Source: A newspaper (press)')).toBeVisible();
    await userEvent.click(figure.getByText('Read as a table'));
    expect(within(figure.getByRole('table', { name: '4G coverage' })).getByRole('row', { name: '2024 76 85 −9' })).toBeVisible();
  });

  it('gives every button of the page a name of its own', async () => {
    await showPage(twoFigures);
    await button('SVG: 4G coverage');
    const names = screen.getAllByRole('button').map((element) => element.getAttribute('aria-label'));
    expect(names).toHaveLength(8);
    expect(new Set(names).size).toBe(8);
  });

  it('saves the picture of its own figure and says under which name', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      saved.push(file as Blob);
      return 'blob:figure';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await showPage(twoFigures);
    await userEvent.click(await button('SVG: Households with a phone'));
    await soon(() => expect(statusOf('Households with a phone')).toHaveTextContent('Saved as phones-2026.01-en.svg.'));
    expect(await saved[0]?.text()).toContain('Households with a phone');
    expect(statusOf('4G coverage')).toBeEmptyDOMElement();
  });

  it('says so when a file cannot be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    await showPage(twoFigures);
    await userEvent.click(await button('SVG: 4G coverage'));
    await soon(() => expect(statusOf('4G coverage')).toHaveTextContent('The file could not be made. Please try again.'));
    expect(await button('SVG: 4G coverage')).not.toHaveAttribute('aria-disabled');
  });

  it('copies the figure as text', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await showPage(twoFigures);
    await userEvent.click(await button('Copy as text: 4G coverage'));
    expect(statusOf('4G coverage')).toHaveTextContent('Copied.');
    expect(write.mock.calls[0]?.[0]).toMatch(/^4G coverage\nCoverage stood at 76% in 2024\./);
    expect(write.mock.calls[0]?.[0]).toContain(location.href);
  });

  it('shows the text to be marked where the browser does not copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await showPage(twoFigures);
    await userEvent.click(await button('Copy as text: 4G coverage'));
    expect(statusOf('4G coverage')).toHaveTextContent('The browser did not allow copying');
    expect(screen.getByRole('textbox', { name: 'The figure as text' })).toHaveDisplayValue(/2024: Actual 76; Path 85/);
  });

  it('opens and closes the citation, which names the release', async () => {
    await showPage(twoFigures);
    const cite = await button('Cite this: 4G coverage');
    expect(cite).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(cite);
    expect(cite).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(/^Digital Economy Progress: “4G coverage”, release 2026\.01/)).toBeVisible();
    await userEvent.click(cite);
    expect(screen.queryByText(/release 2026\.01/)).toBeNull();
  });
});

describe('actions of a figure on demand', () => {
  const onDemand = (figure: () => Promise<Figure>) => <FigureActionsOnDemand label="Take this figure" of="4G coverage" areas={[]} figure={figure} />;

  it('are one button until they are asked for; then the focus stands on the first', async () => {
    await showPage(onDemand(() => Promise.resolve(aFigure())));
    await userEvent.click(await button('Take this figure: 4G coverage'));
    expect(await button('SVG: 4G coverage')).toHaveFocus();
    expect(screen.queryByRole('button', { name: /Take this figure/ })).toBeNull();
  });

  it('say so when they cannot be fetched, and can be asked for again', async () => {
    const figure = vi.fn<() => Promise<Figure>>(() => Promise.reject(new Error('offline')));
    await showPage(onDemand(figure));
    await userEvent.click(await button('Take this figure: 4G coverage'));
    await soon(() => expect(screen.getByRole('status')).toHaveTextContent('Please try again'));
    await userEvent.click(await button('Take this figure: 4G coverage'));
    expect(figure).toHaveBeenCalledTimes(2);
  });
});
