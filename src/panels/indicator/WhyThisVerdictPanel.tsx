import { useSuspenseQuery } from '@tanstack/react-query';
import { ThresholdScale } from '#charts/marks/ThresholdScale.tsx';
import { manifestQuery } from '#dataset/queries.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { ownCheck } from '#view-models/indicator/own-check.ts';
import { secondOpinionsFigure } from '#view-models/indicator/opinions/second-opinions.ts';
import { arithmeticFigure, type ArithmeticFigure } from '#view-models/indicator/verdict-arithmetic.ts';
import { OwnCheck } from './OwnCheck.tsx';
import { SecondOpinions } from './SecondOpinions.tsx';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';
import './why.css';

/** The arithmetic with the numbers in place; beside it pace, outlook, data and method; below what other methods say, and the case itself. */
export function WhyThisVerdictPanel(chosen: ChosenIndicator) {
  const reading = useIndicatorReading(chosen);
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { t } = useLocale();
  const figure = arithmeticFigure(reading, manifest.method);
  return (
    <>
      <div className="indicator-page__why">
        <Section title={t('indicator.why.title')}>
          <Steps figure={figure} />
          {figure.sentences.map((sentence) => (
            <p key={sentence} className="why__sentence small measure">{sentence}</p>
          ))}
          {reading.verdict === null ? null : <OwnCheck check={ownCheck(reading.verdict)} />}
        </Section>
        <Section title={t('indicator.why.second')}>
          {figure.beside.map(({ title, text }) => (
            <div key={title} className="opinion">
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          ))}
        </Section>
      </div>
      <SecondOpinions opinions={secondOpinionsFigure(reading, manifest.method)} />
    </>
  );
}

function Steps({ figure }: { readonly figure: ArithmeticFigure }) {
  if (figure.rows.length === 0) return null;
  return (
    <>
      <dl className="arithmetic">
        {figure.rows.map(({ label, formula, result }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="arithmetic__formula">{formula}</dd>
            <dd className="arithmetic__result">{result}</dd>
          </div>
        ))}
      </dl>
      {figure.scales === null ? null : (
        <>
          <ThresholdScale scale={figure.scales.wide} className="only-wide" />
          <ThresholdScale scale={figure.scales.phone} className="only-phone" />
        </>
      )}
    </>
  );
}
