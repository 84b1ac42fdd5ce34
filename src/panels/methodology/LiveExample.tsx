import { StatusWord } from '#ui/StatusWord.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { WorkedExample } from '#view-models/home/method.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type LiveExampleProps = { readonly example: WorkedExample };

/** The formula with the numbers of an indicator of this release. */
export function LiveExample({ example: { id, title, year, formula, status, isOutlined, isDoubtful, note } }: LiveExampleProps) {
  const { t } = useLocale();
  return (
    <div className="methodology__live">
      <p>
        <IndicatorLink id={id}>{t('method.example.live', { title, year })}</IndicatorLink>
      </p>
      <p className="methodology__formula">{formula}</p>
      <p>
        <StatusWord status={status} isOutlined={isOutlined} isDoubtful={isDoubtful} />
        {note === '' ? null : <span className="muted"> ({note})</span>}
      </p>
    </div>
  );
}
