import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { useFakeIndexedDb } from '#testing/fake-indexed-db.ts';
import { openApp } from '#testing/open-app.tsx';

const open = async (search = '', language = 'en') => {
  const opened = await openApp(`/${language}/review/meeting${search}`);
  await screen.findByRole('heading', { level: 1 });
  await screen.findByRole('toolbar');
  return opened;
};
const heading = () => screen.getByRole('heading', { level: 1 });
const press = (key: string) => userEvent.keyboard(key);
const place = () => document.getElementById('meeting-place')?.textContent ?? '';
const dialog = () => screen.findByRole('dialog');
const record = async (text: string, due = '') => {
  await press('d');
  const form = within(await dialog());
  await userEvent.type(form.getByLabelText('Decision'), text);
  if (form.getByLabelText<HTMLSelectElement>('Responsible institution').value === '') await userEvent.selectOptions(form.getByLabelText('Responsible institution'), 'Ministry of Finance');
  if (due !== '') await userEvent.type(form.getByLabelText(/^Due date/), due);
  await userEvent.click(form.getByRole('button', { name: 'Record the decision' }));
};

beforeEach(useFakeIndexedDb);
/** The simulated window follows a saved file to its address. */
const home = location.href;
afterEach(() => {
  vi.unstubAllGlobals();
  (window as unknown as { readonly happyDOM: { readonly setURL: (address: string) => void } }).happyDOM.setURL(home);
});

describe('the meeting', () => {
  it('begins with the finding, the agenda and then the decisions of the last meeting', async () => {
    await open();
    expect(heading()).toHaveTextContent(/need a decision/);
    expect(within(screen.getByRole('navigation', { name: 'Agenda' })).getAllByRole('listitem')[0]).toHaveTextContent('2 open, 1 of them overdue');
    await press('{PageDown}');
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows[0]).toHaveTextContent(/overdue by \d+ days.*D-003/);
    expect(rows[1]).toHaveTextContent(/open.*D-004/);
  });

  it('is turned by keys of keyboard and remote, and keeps its place in the address', async () => {
    const { router } = await open();
    const count = Number(/of (\d+)$/.exec(place())?.[1]);
    for (const [key, expected] of [['{PageDown}', 2], [' ', 3], ['{ArrowRight}', 4], ['{PageUp}', 3], ['{ArrowLeft}', 2], ['{End}', count], ['{ArrowRight}', count], ['{Home}', 1], ['{ArrowLeft}', 1]] as const) {
      await press(key);
      await waitFor(() => expect(place()).toMatch(new RegExp(`Slide ${expected} of ${count}`)));
    }
    await press('{PageDown}');
    await waitFor(() => expect(router.state.location.searchStr).toBe('?slide=2'));
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  it('shows an indicator with its verdict, the owner beside it, and what is asked of whom', async () => {
    await open('?slide=3');
    const side = await screen.findByRole('complementary', { name: /^Demonstration indicator/ });
    expect(side).toHaveTextContent(/Owner’s judgement/);
    expect(within(side).getByRole('heading', { name: 'Decision asked' })).toBeVisible();
    expect(side).toHaveTextContent(/Responsible: /);
    expect(screen.getByText(/\/en\/indicators\/demo-/)).toBeVisible();
  });

  it('goes black and back with any key, and to any slide by the overview', async () => {
    await open();
    await press('b');
    expect(screen.getByRole('button', { name: /screen is black/ })).toHaveFocus();
    await press('{ArrowRight}');
    expect(screen.queryByRole('button', { name: /screen is black/ })).toBeNull();
    expect(place()).toMatch(/^Slide 1 /);
    await press('o');
    expect(heading()).toHaveTextContent('All slides');
    await press('{End}{Enter}');
    await waitFor(() => expect(heading()).toHaveTextContent('No decision has been recorded yet.'));
    await press('{Escape}');
    expect(heading()).toHaveTextContent('All slides');
    await press('{Escape}?');
    expect(await dialog()).toHaveTextContent('Keys of the meeting');
  });

  it('opens at the nearest slide for any number', async () => {
    await open('?slide=500');
    await waitFor(() => expect(heading()).toHaveTextContent('No decision has been recorded yet.'));
  });

  test.each(['lo', 'vi'])('speaks %s', async (language) => {
    await open('', language);
    for (let slide = 1; slide < 5; slide += 1) {
      await press('{PageDown}');
      expect(screen.getByRole('main').textContent).not.toMatch(/meeting\.\w|review\.\w|\{\w+\}/);
    }
  });
});

describe('a decision entered in the meeting', () => {
  it('is about the slide, kept while it is written, and undone', async () => {
    await open('?slide=3');
    await screen.findByRole('complementary', { name: /^Demonstration indicator/ });
    await press('d');
    const form = within(await dialog());
    expect(form.getByRole('group', { name: 'About' })).toHaveTextContent(/^AboutDemonstration indicator/);
    await userEvent.click(form.getByRole('button', { name: 'Record the decision' }));
    expect(form.getByText('Write what was decided.')).toBeVisible();
    expect(form.getByLabelText('Decision')).toHaveFocus();
    await userEvent.type(form.getByLabelText('Decision'), 'Pay for the villages.');
    await userEvent.type(form.getByLabelText(/^Due date/), '2569-06-30');
    expect(form.getByText('2569 is a year of the Buddhist era; write 2026.')).toBeVisible();
    await press('{Escape}');
    await userEvent.click(form.getByRole('button', { name: 'Close' }));
    // What was left is taken up again where it was left.
    await press('d');
    const again = within(await dialog());
    await waitFor(() => expect(again.getByLabelText('Decision')).toHaveValue('Pay for the villages.'));
    await userEvent.clear(again.getByLabelText(/^Due date/));
    await userEvent.click(again.getByRole('button', { name: 'Record the decision' }));
    expect(await screen.findByText('D-005 was recorded.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await press('{End}');
    await waitFor(() => expect(heading()).toHaveTextContent('No decision has been recorded yet.'));
    await userEvent.click(screen.getByRole('button', { name: 'Do it again' }));
    expect(await screen.findByRole('row', { name: /D-005 Pay for the villages\./ })).toHaveTextContent('Recorded, not exported yet');
  });

  it('is deleted and brought back', async () => {
    await open();
    await record('Report what holds it up.', '2026-06-30');
    await press('{End}');
    await userEvent.click(await screen.findByRole('button', { name: 'Delete D-005' }));
    await waitFor(() => expect(heading()).toHaveTextContent('No decision has been recorded yet.'));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('row', { name: /D-005 Report/ })).toHaveTextContent('30 Jun 2026');
  });

  it('leaves as a file and is read back in without being doubled; a bad file changes nothing', async () => {
    const files: File[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as File);
      return 'blob:x';
    });
    await open();
    await record('Pay for the villages.');
    await press('{End}');
    await userEvent.click(await screen.findByRole('button', { name: 'Export 1 decision' }));
    await waitFor(() => expect(files).toHaveLength(1));
    const [file] = files;
    expect(file?.name).toMatch(/^\d{4}-\d\d-\d\d\.yaml$/);
    expect(await file?.text()).toContain('en: Pay for the villages.');
    const input = screen.getByLabelText('Read in a file');
    await userEvent.upload(input, file as File);
    expect(await screen.findByText(/1 was here already, word for word\./)).toBeVisible();
    await userEvent.upload(input, new File(['id: 2026-11-22\nrelease: x\njudgements: []\ndecisions: yes\n'], 'bad.yaml'));
    expect(await screen.findByText(/bad\.yaml was not read in; nothing was changed/)).toBeVisible();
    expect(screen.getByText('Line 4, column 12')).toBeVisible();
    expect(screen.getAllByRole('row', { name: /D-005/ })).toHaveLength(1);
  });

  it('stays on the screen where the browser stores nothing', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'SecurityError'); } });
    await open();
    await record('Pay for the villages.');
    await press('{End}');
    expect(await screen.findByRole('alert')).toHaveTextContent(/lets nothing be stored here/);
    expect(screen.getByRole('row', { name: /D-005 Pay/ })).toHaveTextContent('Only on this screen');
  });
});

describe('the presenter’s notes', () => {
  it('hold the arithmetic, what to ask and what comes next, and turn the slides of the wall', async () => {
    const { router } = await openApp('/en/review/meeting?slide=3&presenter=1');
    expect(await screen.findByRole('heading', { level: 2, name: 'What to ask' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'The arithmetic' })).toBeVisible();
    expect(screen.getByText(/^Next: /)).toBeVisible();
    expect(screen.getByRole('timer')).toHaveTextContent('00:0');
    const channel = new BroadcastChannel('/meeting/demonstration');
    const heard: unknown[] = [];
    channel.addEventListener('message', ({ data }) => heard.push(data));
    await press('{PageDown}');
    await waitFor(() => expect(heard).toContainEqual({ kind: 'shown', slide: 4, isBlack: false }));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
    channel.postMessage({ kind: 'shown', slide: 2, isBlack: false });
    await waitFor(() => expect(router.state.location.search).toMatchObject({ slide: '2', presenter: '1' }));
    expect(screen.getByText('Connected with the meeting window')).toBeVisible();
    channel.close();
  });
});
