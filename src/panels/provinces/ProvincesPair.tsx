import { useState } from 'react';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ProvincesView } from '#view-models/provinces/provinces-view.ts';
import { mapFigure, tilesFigure } from '#view-models/provinces/provinces-figures.ts';
import { spotWords } from '#view-models/provinces/spot-words.ts';
import { FigureFrame } from '../figure/FigureFrame.tsx';
import { LinkedPicture } from './LinkedPicture.tsx';

type ProvincesPairProps = { readonly view: ProvincesView };

/** The map and the equal tiles side by side; a province pointed at in one is marked in both, and told in words. */
export function ProvincesPair({ view }: ProvincesPairProps) {
  const { t } = useLocale();
  const [active, setActive] = useState<string | null>(null);
  const [map, tiles] = [mapFigure(view), tilesFigure(view)];
  const words = new Map(view.ranked.map((area) => [area.id, spotWords(view, area)]));
  const reading = { words, active, onActive: setActive };
  return (
    <Section title={t('provinces.where')}>
      <p className="provinces-page__reading no-print">{active === null ? <span className="muted">{t('provinces.where.hint')}</span> : words.get(active)}</p>
      <div className="provinces-page__pair">
        {map === null ? null : (
          <FigureFrame figure={map.figure} tableLabel={t('provinces.table.open')}>
            <LinkedPicture linked={map} {...reading} isTabbable />
          </FigureFrame>
        )}
        <FigureFrame figure={tiles.figure} tableLabel={t('provinces.table.open')}>
          <LinkedPicture linked={tiles} {...reading} isTabbable={map === null} />
        </FigureFrame>
      </div>
    </Section>
  );
}
