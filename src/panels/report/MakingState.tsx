import { saveFile } from '#exports/save-file.ts';
import { joinLaoWords } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { fileSize } from '#view-models/home/downloads.ts';
import type { MadeReport, Making, MakingStep } from './making.ts';

type MakingStateProps = { readonly making: Making; readonly onRetry: () => void; readonly onShow: () => void };

/** How far the report is, in words that are also read out. */
export function MakingState({ making, onRetry, onShow }: MakingStateProps) {
  const { t } = useLocale();
  switch (making.kind) {
    case 'idle':
      return null;
    case 'making':
      return <Progress step={making.step} />;
    case 'done':
      return <Done made={making.made} onShow={onShow} />;
    case 'cancelled':
      return <p>{t('builder.cancelled')}</p>;
    case 'failed':
      return (
        <div className="builder__failed">
          <p>{t('builder.failed')}</p>
          <p className="builder__note">{making.failure.kind === 'memory' ? t('builder.failed.memory') : t('builder.failed.reason', { reason: joinLaoWords(making.failure.reason) })}</p>
          <button type="button" className="button" onClick={onRetry}>
            {t('builder.retry')}
          </button>
        </div>
      );
  }
}

/** Gathering is the first half of the bar, laying out or writing the second. */
function Progress({ step }: { readonly step: MakingStep | null }) {
  const { t } = useLocale();
  const share = step === null || step.of === 0 ? 0 : step.done / step.of;
  return (
    <>
      <h3>{t('builder.making')}</h3>
      <progress aria-label={t('builder.making')} max={1} value={step?.phase === 'content' ? share / 2 : 0.5 + share / 2} />
      <p className="builder__note builder__step">{step === null ? '' : stepText(step, t)}</p>
    </>
  );
}

function stepText({ phase, done, of, title }: MakingStep, t: ReturnType<typeof useLocale>['t']): string {
  const named = joinLaoWords(title);
  if (phase === 'page') return t('builder.making.page', { page: done, pages: of, title: named });
  return t(phase === 'content' ? 'builder.making.content' : 'builder.making.file', { done, of, title: named });
}

function Done({ made, onShow }: { readonly made: MadeReport; readonly onShow: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  if (made.kind === 'pages') {
    return (
      <>
        <p>{t('builder.done.pages', { count: made.sheets.length })}</p>
        <button type="button" className="button" onClick={onShow}>
          {t('builder.show')}
        </button>
      </>
    );
  }
  const { file, leftOut } = made;
  return (
    <>
      <p className="builder__file">{t('builder.done', { file: file.name, size: fileSize(file.size, locale) })}</p>
      {leftOut === 0 ? null : <p className="builder__note">{t('builder.data.leftOut', { count: leftOut })}</p>}
      <button type="button" className="button" onClick={() => saveFile(file)}>
        {t('builder.again')}
      </button>
    </>
  );
}
