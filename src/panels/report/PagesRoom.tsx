import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { breathe } from '#exports/report/pages/breathe.ts';
import { inLightColours } from './light-pages.ts';
import './pages.css';

type PagesRoomProps = {
  readonly sheets: readonly HTMLElement[];
  /** Name of the file the dialog proposes. */
  readonly name: string;
  readonly onClose: () => void;
};

/** Pages put into the document in one slice. */
const sheetsAtOnce = 4;

/** The laid out pages over the whole window; printed, they are all there is. */
export function PagesRoom({ sheets, name, onClose }: PagesRoomProps) {
  const { t, language } = useLocale();
  const roomRef = useRef<HTMLDivElement>(null);
  const pagesRef = useRef<HTMLDivElement>(null);
  const printRef = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const before = document.title;
    const app = document.querySelector<HTMLElement>('#root');
    document.title = name;
    // Out of reach of keyboard and screen reader in one stroke: `inert` would be told to every element of the screen below.
    if (app !== null) {
      app.style.containIntrinsicBlockSize = `${app.clientHeight}px`;
      app.style.contentVisibility = 'hidden';
    }
    printRef.current?.focus();
    return () => {
      document.title = before;
      app?.style.removeProperty('content-visibility');
      app?.style.removeProperty('contain-intrinsic-block-size');
    };
  }, [name]);

  useEffect(() => {
    const [room, pages] = [roomRef.current, pagesRef.current];
    if (room === null || pages === null) return;
    const controller = new AbortController();
    inLightColours(pages);
    void putIn(pages, sheets, controller.signal).then(() => controller.signal.aborted || room.setAttribute('data-report-ready', String(sheets.length)));
    return () => {
      controller.abort();
      room.removeAttribute('data-report-ready');
      pages.replaceChildren();
    };
  }, [sheets]);

  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the room from wherever the focus is
    <div ref={roomRef} className="report-pages" role="dialog" aria-modal="true" aria-label={plainText(t('builder.room'))} lang={language} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <div className="report-pages__bar">
        <p>{t('builder.room.note')}</p>
        <button ref={printRef} type="button" className="button button--primary" onClick={() => print()}>
          {t('builder.room.print')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('builder.room.close')}
        </button>
      </div>
      <div ref={pagesRef} className="report-pages__sheets" />
    </div>,
    document.body,
  );
}

async function putIn(pages: HTMLElement, sheets: readonly HTMLElement[], signal: AbortSignal): Promise<void> {
  for (let start = 0; start < sheets.length && !signal.aborted; start += sheetsAtOnce) {
    pages.append(...sheets.slice(start, start + sheetsAtOnce));
    await breathe();
  }
}
