import { useState } from 'react';
import type { Locale } from '#i18n/locale.ts';
import type { Manifest } from '#model/manifest.ts';
import { useOfflineWords } from './use-offline-words.ts';
import './offline.css';

type OfflineNoticesProps = {
  /** Null while there is no newer build. */
  readonly onLoadSite: (() => void) | null;
  readonly newer: Manifest | null;
  readonly onShowNewer: () => void;
  readonly isLineless: boolean;
};

/** Quiet notices at the foot of the window. Nothing happens until the reader says so. */
export function OfflineNotices({ onLoadSite, newer, onShowNewer, isLineless }: OfflineNoticesProps) {
  const words = useOfflineWords();
  if (words === null) return null;
  const { t, format } = words;
  return (
    <>
      {onLoadSite === null ? null : <Note words={words} text={t('offline.site.text')} action={t('offline.site.load')} onAct={onLoadSite} />}
      {newer === null ? null : (
        <Note key={newer.fingerprint} words={words} text={t('offline.release.text', { release: newer.release, date: format.day(newer.asOf) })}
          action={t('offline.release.show')} onAct={onShowNewer} />
      )}
      {isLineless ? <Note words={words} text={t('offline.line.text')} /> : null}
    </>
  );
}

type NoteProps = { readonly words: Locale; readonly text: string; readonly action?: string; readonly onAct?: () => void };

function Note({ words: { t }, text, action, onAct }: NoteProps) {
  const [isPutOff, setIsPutOff] = useState(false);
  if (isPutOff) return null;
  return (
    <div className="offline-note">
      <p>{text}</p>
      {action === undefined ? null : (
        <button type="button" className="button" onClick={onAct}>
          {action}
        </button>
      )}
      <button type="button" className="link-button" onClick={() => setIsPutOff(true)}>
        {action === undefined ? t('shell.close') : t('offline.later')}
      </button>
    </div>
  );
}
