import type { ProvincesFile } from '#model/provinces-file.ts';
import type { TextsFile } from '#model/texts-file.ts';

type Entry = ProvincesFile['indicators'][number];

export type IndicatorChoice = { readonly id: string; readonly title: string; readonly isChosen: boolean };

/** The indicators with values by province; the one the address names is chosen, else the first whose headline they are. Empty where there are none. */
export function indicatorChoices({ indicators }: ProvincesFile, texts: Pick<TextsFile, 'indicators'>, asked: string | undefined): readonly IndicatorChoice[] {
  const chosen = [({ id }: Entry) => id === asked, ({ role }: Entry) => role === 'headline', () => true].map((rule) => indicators.find(rule)).find((found) => found !== undefined)?.id;
  return indicators.map(({ id }) => ({ id, title: texts.indicators[id]?.title ?? id, isChosen: id === chosen }));
}
