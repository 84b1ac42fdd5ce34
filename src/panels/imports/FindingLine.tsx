import { type ReactNode, useId, useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { FindingRow } from '#view-models/imports/finding-rows.ts';
import type { StepProps } from './ColumnsStep.tsx';
import { SeverityWord } from './SeverityWord.tsx';

type FindingLineProps = Pick<StepProps, 'desk' | 'work'> & { readonly row: FindingRow; readonly isShown: boolean; readonly onShow: () => void; readonly children: ReactNode };

/** One finding: what is wrong where, and what can be done about it here. */
export function FindingLine({ desk, work, row, isShown, onShow, children }: FindingLineProps) {
  const { t, language } = useLocale();
  const { group } = row;
  const english = language === 'en' ? {} : { lang: 'en' };
  return (
    <>
      <tr className={group.isDismissed ? 'is-dismissed' : undefined}>
        <td>
          <SeverityWord severity={row.severity} isDismissed={group.isDismissed} />
        </td>
        <td>
          <code className="imports__place">{row.place}</code>
          {group.of === 'dataset' ? null : (
            <button type="button" className="link-button small" aria-expanded={isShown} onClick={onShow}>
              {t(isShown ? 'imports.page.hide' : 'imports.page.show')}
            </button>
          )}
        </td>
        <td>
          {row.title === null ? null : <p>{row.title}</p>}
          {row.values === '' ? null : <code className="imports__value">{row.values}</code>}
          {row.title === null || language === 'en' ? (
            <p className="small muted" {...english}>
              {row.detail}
            </p>
          ) : null}
        </td>
        <td>
          {row.mends.map(({ mend, label }, index) => (
            <button
              key={`${mend.id} ${mend.to}`}
              type="button"
              className={index === 0 ? 'link-button strong imports__mend' : 'link-button imports__mend'}
              onClick={() => desk.decide((choices) => ({ ...choices, mends: [...choices.mends, { ...mend, place: mend.isForAll ? null : group.first.place }] }))}
            >
              {label}
            </button>
          ))}
          <p className="small muted" {...(row.advice === null ? english : {})}>
            {row.advice ?? row.adviceInEnglish}
          </p>
          <Dismissing desk={desk} work={work} row={row} />
        </td>
      </tr>
      {isShown ? (
        <tr className="imports__where">
          <td colSpan={4}>{children}</td>
        </tr>
      ) : null}
    </>
  );
}

/** Sets a finding aside, with the reason that goes into the change set. */
function Dismissing({ desk, work, row: { group, place } }: Pick<FindingLineProps, 'desk' | 'work' | 'row'>) {
  const { t } = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  const reasonId = useId();
  const kept = work.history.choices.dismissals.find((one) => one.group === group.id);
  if (kept !== undefined) {
    return (
      <p className="small">
        {t('imports.page.dismissed', { reason: kept.reason })}{' '}
        <button type="button" className="link-button" onClick={() => desk.decide((choices) => ({ ...choices, dismissals: choices.dismissals.filter((one) => one.group !== group.id) }))}>
          {t('imports.page.restore')}
        </button>
      </p>
    );
  }
  if (!group.canDismiss || group.severity === 'note') return null;
  if (!isAsking) {
    return (
      <button type="button" className="link-button small" onClick={() => setIsAsking(true)}>
        {t(group.severity === 'error' ? 'imports.page.leaveOut' : 'imports.page.keepAnyway')}
      </button>
    );
  }
  return (
    <form
      className="imports__dismiss"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget).get('reason');
        const reason = typeof given === 'string' ? given.trim() : '';
        if (reason !== '') desk.decide((choices) => ({ ...choices, dismissals: [...choices.dismissals, { group: group.id, rule: group.rule, at: place, reason }] }));
      }}
    >
      <label htmlFor={reasonId}>{t('imports.page.dismiss.reason')}</label>
      <input id={reasonId} name="reason" type="text" required autoComplete="off" />
      <button type="submit" className="button">
        {t(group.severity === 'error' ? 'imports.page.leaveOut.do' : 'imports.page.keepAnyway.do')}
      </button>
    </form>
  );
}
