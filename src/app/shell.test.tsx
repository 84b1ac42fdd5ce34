import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, test } from 'vitest';
import { openApp } from '#testing/open-app.tsx';

const heading = () => screen.findByRole('heading', { level: 1 });
const headingNamed = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const follow = async (name: string) => userEvent.click(within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name }));
const spoken = () => document.querySelector('[aria-live="assertive"]')?.textContent ?? '';

describe('the focus', () => {
  it('stays where the browser puts it on the first page', async () => {
    await openApp('/en/about');
    await heading();
    expect(document.activeElement).toBe(document.body);
    expect(spoken()).toBe('');
  });

  it('goes to the heading of each page that is opened, and its title is spoken', async () => {
    await openApp('/en/about');
    await headingNamed('About this site');
    await follow('Indicators');
    const table = await headingNamed(/indicators$/);
    await waitFor(() => expect(document.activeElement).toBe(table));
    expect(spoken()).toBe(document.title);
    await userEvent.click(within(screen.getByRole('contentinfo')).getByRole('link', { name: 'About' }));
    const about = await headingNamed('About this site');
    await waitFor(() => expect(document.activeElement).toBe(about));
    expect(spoken()).toMatch(/^About this site – /);
  });

  it('stays on a filter of the same page', async () => {
    const { router } = await openApp('/en/indicators');
    await headingNamed(/indicators$/);
    const filter = screen.getAllByRole('checkbox')[0] ?? document.body;
    await userEvent.click(filter);
    await waitFor(() => expect(router.state.location.searchStr).not.toBe(''));
    expect(document.activeElement).toBe(filter);
    expect(spoken()).toBe('');
  });

  it('stays on the language when the place is the same', async () => {
    await openApp('/en/about');
    await headingNamed('About this site');
    const vietnamese = screen.getByRole('link', { name: 'Tiếng Việt' });
    await userEvent.click(vietnamese);
    await headingNamed('Giới thiệu trang này');
    expect(document.activeElement).toBe(vietnamese);
    expect(document.documentElement.lang).toBe('vi');
    await waitFor(() => expect(spoken()).toMatch(/^Giới thiệu trang này – /));
  });
});

describe('masthead and footer', () => {
  it('lead to the screens there are, each with a page behind it', async () => {
    await openApp('/en/about');
    await heading();
    const main = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
    expect(main.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Overview', '/en'],
      ['Indicators', '/en/indicators'],
      ['Provinces', '/en/provinces'],
      ['Review', '/en/review'],
      ['Reports', '/en/reports'],
      ['Systems', '/en/systems'],
      ['Laws', '/en/legal'],
      ['Method', '/en/methodology'],
    ]);
    const foot = within(await screen.findByRole('contentinfo')).getAllByRole('link');
    expect(foot.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['About', '/en/about'],
      ['Method', '/en/methodology'],
      ['Glossary', '/en/glossary'],
      ['Who has reported', '/en/status'],
      ['Releases', '/en/releases'],
      ['Open data', '/en/data'],
      ['Demonstration data', '/en/about?data=demonstration'],
    ]);
  });

  it('lead back to the published data from the demonstration', async () => {
    await openApp('/vi/about?data=demonstration');
    await heading();
    expect(await screen.findByRole('link', { name: 'Về dữ liệu công bố' })).toHaveAttribute('href', '/vi/about');
  });
});

describe('an address without a page', () => {
  test.each([
    ['/en/nothing/here', 'This page was not found', '/nothing/here'],
    ['/lo/institutions/nobody', 'ບໍ່ພົບໜ້ານີ້', '/lo/institutions/nobody'],
    ['/vi/indicators/100%25', 'Không tìm thấy trang này', '/vi/indicators/100%'],
  ])('%s is said in its language, with the address', async (address, title, shown) => {
    const { container } = await openApp(address);
    expect((await heading()).textContent.replaceAll(/[\u2060\u200B]/gu, '')).toBe(title);
    expect(container.querySelector('main code')).toHaveTextContent(shown);
    await waitFor(() => expect(document.title.startsWith(title)).toBe(true));
  });

  it('offers a search with its words, and pages that share them', async () => {
    const { router } = await openApp('/en/indicators/coverage_5000');
    await headingNamed('This page was not found');
    const field = screen.getByRole('searchbox', { name: 'Search the indicators' });
    expect(field).toHaveValue('coverage 5000');
    await userEvent.clear(field);
    await userEvent.type(field, 'mobile{Enter}');
    await waitFor(() => expect(router.state.location.href).toBe('/en/indicators?q=mobile'));
  });

  test.each([
    ['/en/institutions/MTC', '/en/institutions/mtc'],
    ['/en/indicators/demo_behind', '/en/indicators/demo-behind'],
  ])('%s opens %s', async (written, meant) => {
    const { router } = await openApp(written);
    await waitFor(() => expect(router.state.location.pathname).toBe(meant));
    expect(await heading()).not.toHaveTextContent('not found');
  });
});

describe('an address without a language', () => {
  it('shows the three languages where it names nothing known', async () => {
    const { container } = await openApp('/xx/whatever');
    await heading();
    const links = within(container).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.lang])).toEqual([
      ['ລາວ', '/lo', 'lo'],
      ['English', '/en', 'en'],
      ['Tiếng Việt', '/vi', 'vi'],
    ]);
    expect(document.title).toContain('Digital Economy Progress');
    expect(document.documentElement.lang).toBe('en');
  });

  test.each([
    ['/', '/en'],
    ['/about', '/en/about'],
    ['/indicators?q=internet', '/en/indicators?q=internet'],
  ])('%s is opened as %s, in the language of the browser', async (written, opened) => {
    const { router } = await openApp(written);
    await waitFor(() => expect(router.state.location.href).toBe(opened));
  });
});
