import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { indicatorByQuery, indicatorQuery, indicatorTextsQuery, provincesQuery, textsQuery } from '#dataset/queries.ts';
import { plainText } from '#i18n/lao-words.ts';
import type { ProvincesFile } from '#model/provinces-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ProvincesSearch } from '#url/provinces-search.ts';
import { readIndicator } from '#view-models/indicator/indicator-reading.ts';
import { joinedTexts } from '#view-models/joined-texts.ts';
import { indicatorChoices } from '#view-models/provinces/indicator-choices.ts';
import { periodsTable } from '#view-models/provinces/periods-table.ts';
import { provincesFinding } from '#view-models/provinces/provinces-finding.ts';
import { rankingFigure } from '#view-models/provinces/provinces-figures.ts';
import { provincesView } from '#view-models/provinces/provinces-view.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { FigureFrame } from '../figure/FigureFrame.tsx';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { PeriodsTable } from './PeriodsTable.tsx';
import { IndicatorChoices, PeriodChoices } from './ProvincesChoice.tsx';
import { ProvincesPair } from './ProvincesPair.tsx';
import './provinces.css';

/** The table stands beside the ranking with so many periods at most; with more it has the width of the page. */
const mostBeside = 3;

type ProvincesPagePanelProps = { readonly search: ProvincesSearch };

/** The eighteen provinces as a map, as equal tiles and as a ranking, for one indicator and one period. */
export function ProvincesPagePanel({ search: { indicator, period } }: ProvincesPagePanelProps) {
  const { t, language } = useLocale();
  const [{ data: file }, { data: read }] = useSuspenseQueries({ queries: [provincesQuery(), textsQuery(language)] });
  const texts = joinedTexts(read);
  const choices = indicatorChoices(file, texts, indicator);
  const chosen = choices.find(({ isChosen }) => isChosen);
  return (
    <div className="page provinces-page">
      <title>{plainText(t('shell.pageTitle', { page: t('provinces.title') }))}</title>
      <Breadcrumbs here={t('provinces.title')} />
      <h1 tabIndex={-1}>{t('provinces.title')}</h1>
      <p className="measure muted provinces-page__lead">{t('provinces.lead')}</p>
      <IndicatorChoices choices={choices} />
      {chosen === undefined ? <p>{t('provinces.none')}</p> : <Indicator file={file} texts={texts} id={chosen.id} period={period} />}
    </div>
  );
}

type IndicatorProps = { readonly file: ProvincesFile; readonly texts: TextsFile; readonly id: string; readonly period: string | undefined };

function Indicator({ file, texts, id, period }: IndicatorProps) {
  const locale = useLocale();
  const { t } = locale;
  const [{ data: indicatorFile }, { data: indicatorTexts }] = useSuspenseQueries({ queries: [indicatorQuery(id), indicatorTextsQuery(id, locale.language)] });
  const { data: by } = useSuspenseQuery(indicatorByQuery(id));
  const reading = readIndicator({ file: indicatorFile, texts: indicatorTexts, locale });
  const view = provincesView({ file, texts, reading, by, period });
  if (view === null) return <p>{t('provinces.none')}</p>;
  const [finding, ...further] = provincesFinding(view);
  const table = periodsTable(view);
  const ranking = rankingFigure(view);
  return (
    <>
      <p className="provinces-page__finding">{finding}</p>
      <p className="measure">{further.join(' ')}</p>
      <div className="provinces-page__line">
        <PeriodChoices indicator={id} periods={table.periods} />
        <IndicatorLink id={id}>{t('provinces.choose.page')}</IndicatorLink>
      </div>
      <ProvincesPair view={view} />
      <div className={table.periods.length > mostBeside ? undefined : 'provinces-page__pair'}>
        <Section title={t('provinces.ranking')}>
          <FigureFrame figure={ranking} tableLabel={t('provinces.table.open')} />
        </Section>
        <Section title={t('provinces.table')}>
          <PeriodsTable table={table} caption={t('provinces.table.caption', { name: reading.texts.title, year: view.year })} />
        </Section>
      </div>
    </>
  );
}
