import type { Reason, Status } from '#model/status.ts';
import { statusTone } from '#model/status-tone.ts';
import { useLocale } from './LocaleProvider.tsx';
import { StatusShape } from './StatusShape.tsx';

type StatusWordProps = {
  readonly status: Status;
  /** Printed after 'Cannot say'. */
  readonly reason?: Reason | null;
  /** Printed instead of the reason's own words. */
  readonly reasonWord?: string | null;
  /** Confidence D puts ≈ beside the word. */
  readonly isDoubtful?: boolean;
  readonly isOutlined?: boolean;
};

/** A status as word, shape and colour together. */
export function StatusWord({ status, reason = null, reasonWord = null, isDoubtful = false, isOutlined = false }: StatusWordProps) {
  const { t } = useLocale();
  const why = reasonWord ?? (reason === null ? null : t(`word.reason.${reason}`));
  return (
    <span className={`status status--${statusTone(status)}`}>
      <StatusShape status={status} isOutlined={isOutlined} />
      <span>
        {t(`word.status.${status}`)}
        {why === null ? null : <span className="status__reason">: {why}</span>}
        {isDoubtful ? <span title={t('shell.confidence.d')}> ≈</span> : null}
      </span>
    </span>
  );
}
