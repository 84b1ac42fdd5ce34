import type { Reason, Status } from '#model/status.ts';
import { useLocale } from './LocaleProvider.tsx';
import { statusStyle } from './status-style.ts';
import { StatusShape } from './StatusShape.tsx';

type StatusWordProps = {
  readonly status: Status;
  /** Printed after 'Cannot say'. */
  readonly reason?: Reason | null;
  /** Confidence D puts ≈ beside the word. */
  readonly isDoubtful?: boolean;
  readonly isOutlined?: boolean;
};

/** A status as word, shape and colour together. */
export function StatusWord({ status, reason = null, isDoubtful = false, isOutlined = false }: StatusWordProps) {
  const { t } = useLocale();
  return (
    <span className={`status status--${statusStyle[status].tone}`}>
      <StatusShape status={status} isOutlined={isOutlined} />
      <span>
        {t(`word.status.${status}`)}
        {reason === null ? null : <span className="status__reason">: {t(`word.reason.${reason}`)}</span>}
        {isDoubtful ? <span title={t('shell.confidence.d')}> ≈</span> : null}
      </span>
    </span>
  );
}
