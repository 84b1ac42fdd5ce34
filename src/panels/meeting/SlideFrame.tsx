import { type ReactNode, useEffect, useRef } from 'react';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useSlidePlace } from './slide-place.ts';

type SlideFrameProps = {
  readonly kind: string;
  readonly kicker: ReactNode;
  readonly title: string;
  readonly source?: string;
  readonly children?: ReactNode;
};

/** A slide: what it says first, its content, and at its foot where it comes from. Its heading takes the focus when the slide is turned. */
export function SlideFrame({ kind, kicker, title, source = '', children }: SlideFrameProps) {
  const { t, format } = useLocale();
  const { slide, count, isTurned, manifest, address } = useSlidePlace();
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The world outside: a screen reader follows the focus.
  useEffect(() => {
    if (isTurned) headingRef.current?.focus({ preventScroll: true });
  }, [isTurned]);
  return (
    <article className={`slide slide--${kind}`}>
      <title>{plainText(t('shell.pageTitle', { page: t('meeting.title') }))}</title>
      <header className="slide__head">
        <p className="slide__kicker">{kicker}</p>
        <h1 ref={headingRef} tabIndex={-1} aria-describedby="meeting-place">
          {title}
        </h1>
      </header>
      <div className="slide__body">{children}</div>
      <footer className="slide__foot">
        <p id="meeting-place">
          <span className="visually-hidden">{t('meeting.counterLabel', { slide, count })}</span>
          <span aria-hidden="true">{t('meeting.counter', { slide, count })}</span>
        </p>
        <p>{t('meeting.asOf', { date: format.day(manifest.asOf) })}</p>
        {source === '' ? null : <p className="slide__source">{source}</p>}
        <p className="slide__address">{address}</p>
        <p>{t('shell.release.fingerprint', { fingerprint: manifest.fingerprint.slice(0, 8) })}</p>
      </footer>
    </article>
  );
}
