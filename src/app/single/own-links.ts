import type { createAppRouter } from '../router.tsx';

type Router = ReturnType<typeof createAppRouter>;

const canFocus = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Marks the element of a place as a browser marks the target of an address, which here has its one sign in use. */
function markTarget(id: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-target]')) delete element.dataset['target'];
  const target = id === '' ? null : document.getElementById(id);
  if (target !== null) target.dataset['target'] = '';
}

function goTo(target: HTMLElement, router: Router): void {
  void router.navigate({ to: '.', search: true, hash: target.id, resetScroll: false });
  if (!target.matches(canFocus)) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

/** Links to another part of the page (`#sources`) lead there: behind the `#` of the address stands the whole place. */
export function followLinksInPage(router: Router): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const id = decodeURIComponent(link?.getAttribute('href')?.slice(1) ?? '/');
    if (event.defaultPrevented || event.button !== 0 || id.startsWith('/')) return;
    event.preventDefault();
    const target = document.getElementById(id);
    if (target !== null) goTo(target, router);
  });
  router.subscribe('onRendered', ({ toLocation }) => markTarget(toLocation.hash));
}
