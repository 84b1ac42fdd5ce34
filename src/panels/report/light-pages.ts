import { lightColour, lightColourNames } from '#exports/light-colours.ts';

/** Paper is white whatever the reader's theme: what is inside has the light colours. */
export function inLightColours<Element extends HTMLElement>(element: Element): Element {
  for (const name of lightColourNames) element.style.setProperty(`--${name}`, lightColour(`var(--${name})`));
  element.style.setProperty('--paper', '#fff');
  element.style.colorScheme = 'light';
  return element;
}
