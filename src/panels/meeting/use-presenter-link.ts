import { useEffect, useRef, useState } from 'react';

/** What both windows show. */
export type Shown = { readonly slide: number; readonly isBlack: boolean };

type Message = { readonly kind: 'hello' } | ({ readonly kind: 'shown' } & Shown);

export type PresenterLink = {
  readonly isSupported: boolean;
  /** Whether another window has answered. */
  readonly isLinked: boolean;
  /** Tells the other window what the reader of this one asked for. */
  readonly send: (shown: Shown) => void;
};

type Given = { readonly name: string; readonly shown: Shown; readonly isPresenter: boolean; readonly onShown: (shown: Shown) => void };

/**
 * Keeps the meeting and the presenter's notes on one slide. Only what a reader does is sent, never what was received: two windows
 * that answer each other would chase one another.
 */
export function usePresenterLink({ name, shown, isPresenter, onShown }: Given): PresenterLink {
  const channelRef = useRef<BroadcastChannel | null>(null);
  const latest = useRef({ shown, onShown });
  const [isLinked, setIsLinked] = useState(false);
  useEffect(() => {
    latest.current = { shown, onShown };
  });
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(name);
    channelRef.current = channel;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
    const post = (message: Message): void => channel.postMessage(message);
    const listen = ({ data }: MessageEvent<Message>): void => {
      setIsLinked(true);
      if (data.kind === 'shown') latest.current.onShown({ slide: data.slide, isBlack: data.isBlack });
      // The wall leads: the notes take over its slide when they are opened.
      else if (!isPresenter) post({ kind: 'shown', ...latest.current.shown });
    };
    channel.addEventListener('message', listen);
    post({ kind: 'hello' });
    return () => {
      channel.close();
      channelRef.current = null;
    };
  }, [name, isPresenter]);
  return {
    isSupported: typeof BroadcastChannel !== 'undefined',
    isLinked,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
    send: (next) => channelRef.current?.postMessage({ kind: 'shown', ...next } satisfies Message),
  };
}
