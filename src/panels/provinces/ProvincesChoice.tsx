import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import type { IndicatorChoice } from '#view-models/provinces/indicator-choices.ts';

/** So many indicators stand open on the page; more are folded away. */
const mostOpen = 8;

type IndicatorChoicesProps = { readonly choices: readonly IndicatorChoice[] };

/** The indicators with values by province; the choice is part of the address. */
export function IndicatorChoices({ choices }: IndicatorChoicesProps) {
  const { t } = useLocale();
  if (choices.length < 2) return null;
  if (choices.length <= mostOpen) return <ChoiceLinks choices={choices} />;
  // A new key closes it once a choice is made.
  return (
    <details key={choices.find(({ isChosen }) => isChosen)?.id} className="provinces-choice__more no-print">
      <summary>{t('provinces.choose.other', { count: choices.length })}</summary>
      <ChoiceLinks choices={choices} />
    </details>
  );
}

function ChoiceLinks({ choices }: IndicatorChoicesProps) {
  const { t, language } = useLocale();
  return (
    <nav className="provinces-choice no-print" aria-label={t('provinces.choose.indicator')}>
      {choices.map(({ id, title, isChosen }) => (
        <Link
          key={id}
          to="/$lang/provinces"
          params={{ lang: language }}
          search={{ indicator: id }}
          resetScroll={false}
          aria-current={isChosen ? 'true' : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}

type PeriodChoicesProps = {
  readonly indicator: string;
  readonly periods: readonly { readonly period: string; readonly text: string; readonly isChosen: boolean }[];
};

/** The periods with data. */
export function PeriodChoices({ indicator, periods }: PeriodChoicesProps) {
  const { t, language } = useLocale();
  if (periods.length < 2) return null;
  return (
    <nav className="provinces-choice provinces-choice--periods no-print" aria-label={t('provinces.choose.period')}>
      {periods.map(({ period, text, isChosen }) => (
        <Link
          key={period}
          to="/$lang/provinces"
          params={{ lang: language }}
          search={{ indicator, period }}
          resetScroll={false}
          aria-current={isChosen ? 'true' : undefined}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
