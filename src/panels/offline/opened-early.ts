import { assetsFolder } from '#service-worker/site-files.ts';

const key = 'tracker-opened-early';

/** The built files this page has loaded so far, by their addresses. */
export function loadedFiles(): readonly string[] {
  return performance.getEntriesByType('resource').flatMap(({ name }) => (name.includes(`/${assetsFolder}`) ? [name] : []));
}

/** The files that pages left before anybody could keep them; this window only. */
export function openedEarly(): readonly string[] {
  try {
    const noted: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(noted) ? noted.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** A reader may leave a page before it is kept: then the next page of this window knows what it had loaded. Gives the way to stop noting. */
export function noteWhenLeft(): () => void {
  const note = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify([...new Set([...openedEarly(), ...loadedFiles()])]));
    } catch {
      // Storage may be closed to this page; then nothing is kept either.
    }
  };
  addEventListener('pagehide', note);
  return () => removeEventListener('pagehide', note);
}

/** From now on the worker keeps what is opened. */
export function forgetOpenedEarly(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}
