import { addressWithChoice, type TabChoice } from './tab-choice.ts';

const place = { position: 'fixed', insetBlockEnd: '8px', insetInlineEnd: '8px', zIndex: '1000', opacity: '0.8', display: 'flex', gap: '4px', font: '12px system-ui' };

/** One choice of the panel: its name, what there is to choose, and what is chosen. */
export type PanelChoice<Name extends string> = { readonly label: string; readonly choice: TabChoice<Name>; readonly current: Name };

function selectOf<Name extends string>({ label, choice, current }: PanelChoice<Name>): HTMLSelectElement {
  const select = document.createElement('select');
  select.setAttribute('aria-label', `${label} (development)`);
  select.append(...choice.names.map((name) => new Option(name, name, name === current, name === current)));
  select.addEventListener('change', () => {
    const chosen = choice.names.find((name) => name === select.value);
    if (chosen !== undefined) location.assign(addressWithChoice(choice, location.href, chosen));
  });
  return select;
}

/** Choices in the corner of the page, for development. Each loads the page again, so that nothing of the other day is left. */
export function showPanel<A extends string, B extends string>(first: PanelChoice<A>, second: PanelChoice<B>): void {
  const panel = document.createElement('div');
  panel.append(selectOf(first), selectOf(second));
  Object.assign(panel.style, place);
  document.body.append(panel);
}
