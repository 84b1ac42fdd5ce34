import type { ImportOutcome } from '#model/import-outcome.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

type StepsLineProps = { readonly outcome: ImportOutcome | null; readonly isExported: boolean };

const steps = ['file', 'columns', 'findings', 'changes', 'save'] as const;

/** Where the reader stands: each step is a part of the page. */
export function StepsLine({ outcome, isExported }: StepsLineProps) {
  const { t, format } = useLocale();
  const at = outcome === null ? 0 : outcome.open.error > 0 ? 2 : !outcome.hasChanges ? 3 : isExported ? 5 : 4;
  return (
    <ol className="imports__steps">
      {steps.map((step, index) => {
        const words = `${format.number(index + 1, 0)} ${t(`imports.page.step.${step}`)}`;
        return (
          <li key={step} {...(index === at ? { 'aria-current': 'step' as const } : {})}>
            {index < at ? <span aria-hidden="true">✓ </span> : null}
            {index === 0 || outcome !== null ? <a href={`#import-${step}`}>{words}</a> : words}
            {index < at ? <span className="visually-hidden"> ({t('imports.page.step.done')})</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
