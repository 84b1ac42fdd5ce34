import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useRef, useState } from 'react';
import { overviewQuery, textsQuery } from '#dataset/queries.ts';
import { Breadcrumbs } from '#panels/Breadcrumbs.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type CompareSearch, mostCompared } from '#url/compare-search.ts';
import { type ChosenIndicator, chosenIndicators } from '#view-models/compare/chosen-indicators.ts';
import { AddIndicator } from './AddIndicator.tsx';
import { ChosenList } from './ChosenList.tsx';
import { CompareFigures } from './CompareFigures.tsx';
import { WayChoice } from './WayChoice.tsx';
import './compare.css';

/** Changes what is compared from what it is at that moment. */
export type OnCompare = (change: (search: CompareSearch) => CompareSearch) => void;

type ComparePanelProps = { readonly search: CompareSearch; readonly onChange: OnCompare };

/** Two to six indicators side by side, or indexed to one year; the choice is made here and stands in the address. */
export function ComparePanel({ search, onChange }: ComparePanelProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(locale.language));
  const [said, setSaid] = useState('');
  const listRef = useRef<HTMLHeadingElement>(null);
  // The list follows at once; the picture stays until the figures of what was added have come.
  const drawn = useDeferredValue(search);
  const { shown, unknown, leftOut } = chosenIndicators(search.indicators, mostCompared, { overview, texts, locale });
  const onScreen = chosenIndicators(drawn.indicators, mostCompared, { overview, texts, locale }).shown.map(({ id }) => id);

  const add = (id: string, title: string): void => {
    onChange((now) => ({ ...now, indicators: [...now.indicators.filter((other) => other !== id), id] }));
    setSaid(t('compare.added', { name: title }));
  };
  const remove = ({ id, title }: Pick<ChosenIndicator, 'id' | 'title'>): void => {
    onChange((now) => ({ ...now, indicators: now.indicators.filter((other) => other !== id) }));
    setSaid(t('compare.removed', { name: title }));
    // The button goes with its indicator; the heading of the list says what is left.
    listRef.current?.focus();
  };

  return (
    <div className="compare">
      <title>{t('shell.pageTitle', { page: t('compare.title') })}</title>
      <Breadcrumbs here={t('compare.title')} />
      <h1 tabIndex={-1}>{t('compare.title')}</h1>
      <p className="compare__intro measure">{t('compare.intro')}</p>
      <div className="compare__choice">
        <section aria-labelledby="compare-chosen">
          <h2 id="compare-chosen" className="compare__heading" tabIndex={-1} ref={listRef}>
            {t('compare.chosen.title')}{' '}
            <span className="compare__count">{t('compare.chosen.count', { count: format.number(shown.length, 0), most: format.number(mostCompared, 0) })}</span>
          </h2>
          <ChosenList chosen={shown} unknown={unknown} leftOut={leftOut} onRemove={remove} />
        </section>
        <AddIndicator chosen={shown.map(({ id }) => id)} isFull={shown.length >= mostCompared} onAdd={add} />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {onScreen.length === 0 ? null : (
        <>
          {onScreen.length === 1 ? null : <WayChoice search={search} onChange={onChange} />}
          <Suspense fallback={<p className="compare__wait">{t('shell.loading')}</p>}>
            <CompareFigures ids={onScreen} search={drawn} onChange={onChange} />
          </Suspense>
        </>
      )}
    </div>
  );
}
