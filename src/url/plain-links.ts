import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { Language } from '#model/language.ts';

/** Takes the place of the id in an address that is filled in many times. */
export const idPlace = '{id}';

/**
 * The address of an indicator's page with a place for the id. For long lists: a `Link` a row would follow the address of the
 * screen a thousand times over.
 */
export function useIndicatorAddress(language: Language): string {
  const router = useRouter();
  const { publicHref } = router.buildLocation({ to: '/$lang/indicators/$id', params: { lang: language, id: 'id-place' } });
  return router.history.createHref(publicHref).replace('id-place', idPlace);
}

/** Handles clicks on the plain links inside an element as the router's own: no page is loaded anew. */
export function useFollowLinks(): (event: MouseEvent<HTMLElement>) => void {
  const router = useRouter();
  return (event) => {
    const isOwn = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const href = link?.getAttribute('href') ?? null;
    if (!isOwn || href === null) return;
    event.preventDefault();
    router.history.push(href);
  };
}
