import { useEffect, useRef } from 'react';

/** What a key asks for. */
export type MeetingAction = 'next' | 'previous' | 'first' | 'last' | 'overview' | 'escape' | 'black' | 'decision' | 'fullscreen' | 'presenter' | 'help';

const keys: Readonly<Record<string, MeetingAction>> = {
  ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next',
  ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous',
  Home: 'first', End: 'last', Escape: 'escape', '?': 'help', '.': 'black',
  o: 'overview', b: 'black', d: 'decision', f: 'fullscreen', p: 'presenter',
};

/** The action of a key; null where the key belongs to what has the focus, to a dialog or to the browser. */
function actionOf(event: KeyboardEvent): MeetingAction | null {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return null;
  const element = target instanceof Element ? target : null;
  const isIn = (selector: string): boolean => (element?.closest(selector) ?? null) !== null;
  if (isIn('input, textarea, select, [contenteditable]')) return null;
  // Where a slide is longer than the window, as on a phone, the arrows move within it.
  if ((key === 'ArrowDown' || key === 'ArrowUp') && isLong(document.querySelector('.meeting'))) return null;
  const isPressed = isIn('button, a[href], summary');
  if (key === ' ' && (isPressed || event.shiftKey)) return isPressed ? null : 'previous';
  return keys[key] ?? keys[key.toLowerCase()] ?? null;
}

function isLong(element: Element | null): boolean {
  return element !== null && element.scrollHeight > element.clientHeight + 1;
}

/** Keys of the keyboard and of a presenter's remote, wherever the focus is; `onKey` = any key at all, before its meaning. */
export function useMeetingKeys(onAction: (action: MeetingAction) => void, onKey: (event: KeyboardEvent) => boolean = () => false): void {
  const latest = useRef({ onAction, onKey });
  useEffect(() => {
    latest.current = { onAction, onKey };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (latest.current.onKey(event)) return event.preventDefault();
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      latest.current.onAction(action);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
