import { createHashHistory, type RouterHistory } from '@tanstack/react-router';
import { placeParts } from '#url/place-of.ts';

/** The places of the site behind `#/` of one file. Whoever pushes the address of a link pushes its place: an address holds the sign as well. */
export function createFileHistory(): RouterHistory {
  const history = createHashHistory();
  const { push, replace } = history;
  history.push = (href, state, options) => push(placeParts(href).place, state, options);
  history.replace = (href, state, options) => replace(placeParts(href).place, state, options);
  // Without the folder, which is long and nobody's business.
  history.createHref = (place) => `#${place}`;
  return history;
}
