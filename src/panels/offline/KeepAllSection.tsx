import { useSuspenseQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { manifestQuery } from '#dataset/queries.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { fileSize } from '#view-models/home/downloads.ts';
import { isAllKept } from '#view-models/offline/keep-all.ts';
import { useIsOnline } from '../use-line.ts';
import { offlineHindrance } from './site-worker.ts';
import { type KeepAll, useKeepAll } from './use-keep-all.ts';
import './offline.css';

const never = () => () => undefined;

/** Everything at once for reading without a connection: its size before, its progress, and the way to remove it again. */
export function KeepAllSection() {
  const { t } = useLocale();
  // A page that was rendered without a browser cannot know.
  const hindrance = useSyncExternalStore(never, offlineHindrance, () => null);
  return (
    <Section title={t('offline.keep.title')}>
      <div className="offline-keep">{hindrance === null ? <KeepAllControls /> : <p>{t(`offline.keep.${hindrance}`)}</p>}</div>
    </Section>
  );
}

function KeepAllControls() {
  const { t } = useLocale();
  const keepAll = useKeepAll();
  return (
    <>
      <p>{t('offline.keep.what')}</p>
      <Stand keepAll={keepAll} />
      {keepAll.state.step === 'keeping' ? <Progress keepAll={keepAll} /> : <Choices keepAll={keepAll} />}
      <p>{t('offline.keep.install')}</p>
    </>
  );
}

/** What is kept and what happened last; spoken when it changes. */
function Stand({ keepAll: { state, isLasting } }: { readonly keepAll: KeepAll }) {
  const locale = useLocale();
  const { t, format } = locale;
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { step, bytes, keptBytes, outcome } = state;
  const size = fileSize(bytes, locale);
  return (
    <div role="status">
      {outcome === null || step === 'keeping' ? null : <p>{t(`offline.keep.${outcome}`)}</p>}
      {step === 'checking' ? <p>{t('offline.keep.checking')}</p> : null}
      {isAllKept(state) ? (
        <p>
          {t('offline.keep.done', { release: manifest.release, date: format.day(manifest.asOf), size })} {isLasting ? null : t('offline.keep.mayGo')}
        </p>
      ) : null}
      {step === 'waiting' && bytes > 0 && !isAllKept(state) ? (
        <p>
          {t('offline.keep.size', { size })} {keptBytes > 0 ? t('offline.keep.part', { kept: fileSize(keptBytes, locale) }) : null}
        </p>
      ) : null}
    </div>
  );
}

function Progress({ keepAll: { state, cancel } }: { readonly keepAll: KeepAll }) {
  const locale = useLocale();
  const { t } = locale;
  const words = t('offline.keep.progressText', { done: fileSize(state.keptBytes, locale), size: fileSize(state.bytes, locale) });
  return (
    <div className="offline-keep__actions">
      <progress max={state.bytes} value={state.keptBytes} aria-label={t('offline.keep.progress')} aria-valuetext={words} />
      <span>{words}</span>
      <button type="button" className="button" onClick={cancel}>
        {t('offline.keep.cancel')}
      </button>
    </div>
  );
}

function Choices({ keepAll: { state, start, remove } }: { readonly keepAll: KeepAll }) {
  const locale = useLocale();
  const { t } = locale;
  const isOnline = useIsOnline();
  const isChecking = state.step === 'checking';
  return (
    <div className="offline-keep__actions">
      {isAllKept(state) ? null : (
        <button type="button" className="button button--primary" disabled={isChecking || !isOnline} onClick={start}>
          {t('offline.keep.start', { size: fileSize(state.bytes - state.keptBytes, locale) })}
        </button>
      )}
      {/* Without a connection the copy is all there is. */}
      {state.keptBytes > 0 && isOnline ? (
        <button type="button" className="link-button" disabled={isChecking} onClick={remove}>
          {t('offline.keep.remove')}
        </button>
      ) : null}
    </div>
  );
}
