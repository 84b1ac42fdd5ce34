import { useLocale } from '#ui/LocaleProvider.tsx';
import { type AnalystOption, analystOptions } from '#model/analyst-option.ts';
import type { AssessCase } from '#model/assess-case.ts';
import { useNavigate } from '#url/router-exports.ts';
import { readWhatIf } from '#url/what-if-search.ts';
import { analystView, chosenOptions } from '#view-models/indicator/analyst/analyst-view.ts';
import type { IndicatorReading } from '#view-models/indicator/indicator-reading.ts';
import { draftOf } from '#view-models/indicator/what-if/what-if-draft.ts';
import { whatIfForm } from '#view-models/indicator/what-if/what-if-form.ts';
import { FigureFrame } from '../figure/FigureFrame.tsx';

type AnalystOptionsProps = {
  readonly reading: IndicatorReading;
  readonly base: AssessCase;
  /** What the address tries, and which options it asks for. */
  readonly changes: string;
  readonly project: string | undefined;
};

/** The choice of options, what each says and how far to trust it, and a figure of its own that leaves with its mark. */
export function AnalystOptions({ reading, base, changes, project }: AnalystOptionsProps) {
  const { t } = useLocale();
  const navigate = useNavigate();
  const chosen = chosenOptions(project);
  const { choices, rows, figure, isTried } = analystView(reading, base, { changes: whatIfForm(reading, base, draftOf(readWhatIf(changes))).changes, chosen });
  const choose = (option: AnalystOption, isChosen: boolean): void => {
    const next = analystOptions.filter((one) => (one === option ? isChosen : chosen.includes(one))).join(',');
    void navigate({ to: '.', search: (previous) => ({ ...previous, project: next === '' ? undefined : next }), replace: true, resetScroll: false });
  };
  return (
    <>
      <p className="small measure">
        {t('model.intro')} {isTried ? t('model.tried') : null}
      </p>
      <fieldset className="analyst__choices">
        <legend>{t('model.choose')}</legend>
        {choices.map(({ option, title, about, isChosen }) => (
          <label key={option} className="analyst__choice">
            <input type="checkbox" checked={isChosen} onChange={(event) => choose(option, event.target.checked)} />
            <span>
              <strong>{title}</strong> {about}
            </span>
          </label>
        ))}
      </fieldset>
      {rows.length === 0 ? null : (
        <dl className="analyst__rows">
          {rows.map(({ option, title, value, sentences }) => (
            <div key={option}>
              <dt>{title}</dt>
              {value === '' ? null : <dd className="strong">{value}</dd>}
              {sentences.map((sentence) => (
                <dd key={sentence}>{sentence}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {figure === null ? null : (
        <>
          <h3 className="analyst__title">{figure.title}</h3>
          <FigureFrame figure={figure} tableLabel={t('breakdown.tableLabel')} />
        </>
      )}
    </>
  );
}
