import { useLocale } from '#ui/LocaleProvider.tsx';
import type { OwnCheck as OwnCheckFigure } from '#view-models/indicator/own-check.ts';
import { CopyButton } from '../figure/CopyButton.tsx';

/** The judged case as a file and the command that judges it: closed, because few readers want it, but the proof for all. */
export function OwnCheck({ check: { fileName, json, command, otherCommands } }: { readonly check: OwnCheckFigure }) {
  const { t } = useLocale();
  return (
    <details className="own-check no-print">
      <summary>{t('indicator.check.title')}</summary>
      <p className="small measure">{t('indicator.check.text', { file: fileName })}</p>
      <pre className="own-check__code">{command}</pre>
      <p className="actions">
        <CopyButton label={t('indicator.check.copyCommand')} text={() => command} />
        <CopyButton label={t('indicator.check.copyCase')} text={() => json} />
      </p>
      <pre className="own-check__code">{json}</pre>
      <p className="small measure">{t('indicator.check.times')}</p>
      {otherCommands.length === 0 ? null : (
        <>
          <p className="small measure">{t('indicator.check.others')}</p>
          <pre className="own-check__code">{otherCommands.join('\n')}</pre>
        </>
      )}
    </details>
  );
}
