import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { JudgedCase } from '#view-models/methodology/judged-case.ts';
import { CopyButton } from '../figure/CopyButton.tsx';
import { CourseWord } from './CourseWord.tsx';

type TryAnswerProps = { readonly judged: JudgedCase; readonly json: string };

/** The verdict on the numbers of the form: status, reason, arithmetic, outlook, and what other methods say. */
export function TryAnswer({ judged, json }: TryAnswerProps) {
  const { t } = useLocale();
  const { status, reason, isDoubtful, lastKnown, why, flags, remarks } = judged;
  return (
    <div className="try__answer">
      <h3>{t('method.try.answer')}</h3>
      <div role="status">
        <p className="try__status">
          <StatusWord status={status} reason={reason} isDoubtful={isDoubtful && lastKnown === null} />
        </p>
        {lastKnown === null ? null : (
          <p>
            {lastKnown.label}: <StatusWord status={lastKnown.status} isOutlined isDoubtful={isDoubtful} />
          </p>
        )}
        <p>{why}</p>
        {flags.map((flag) => (
          <p key={flag}>{flag}</p>
        ))}
      </div>
      <Arithmetic judged={judged} />
      {remarks.map(({ title, text }) => (
        <div key={title}>
          <h4>{title}</h4>
          <p>{text}</p>
        </div>
      ))}
      <Others judged={judged} />
      <div className="actions no-print">
        <CopyButton label={t('method.try.copy')} text={() => json} />
      </div>
    </div>
  );
}

function Arithmetic({ judged: { rows } }: Pick<TryAnswerProps, 'judged'>) {
  const { t } = useLocale();
  return (
    <>
      <h4>{t('method.try.arithmetic')}</h4>
      {rows.length === 0 ? (
        <p>{t('method.try.noArithmetic')}</p>
      ) : (
        <table className="try__steps">
          <caption className="visually-hidden">{t('method.try.arithmeticCaption')}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('method.try.step')}</th>
              <th scope="col">{t('method.try.result')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, formula, result }) => (
              <tr key={label}>
                <th scope="row">
                  {label}
                  {formula === '' ? null : <span className="methodology__small">{formula}</span>}
                </th>
                <td className="number strong">{result}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Others({ judged: { opinions, agreement } }: Pick<TryAnswerProps, 'judged'>) {
  const { t } = useLocale();
  return (
    <>
      <h4>{t('method.try.others')}</h4>
      <p>{agreement}</p>
      {opinions.length === 0 ? null : (
        <ul className="try__others">
          {opinions.map(({ method, name, said, number, course, compared }) => (
            <li key={method}>
              <span className="strong">{name}</span>
              {course.course === null ? null : <CourseWord course={course} />}
              <span className="try__said">{[said, number, course.course === null ? '' : compared].filter((part) => part !== '').join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
