import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openScreen, readToTheEnd, type ScreenName } from './screens.ts';
import { type Language, languages } from './words.ts';

/** The screens with figures of each kind: trajectory, range of marks, map, ranking, curves, cells. */
const drawn: readonly ScreenName[] = ['home', '4G: last known verdict', 'EGDI rank: lower is better', 'laws in force: a count', 'programme', 'plan', 'provinces: map and ranking', 'comparison, indexed', 'one system', 'systems, one cell open'];

type Spoken = { readonly figure: string; readonly picture: string; readonly cells: readonly string[]; readonly rows: number };

/** What a screen reader says of every picture of a figure, and the cells of its table; an indicator has the table of its values beside the figure. */
async function spokenOf(page: Page): Promise<readonly Spoken[]> {
  return page.evaluate(() => {
    const cellsOf = (tables: readonly Element[]) => tables.flatMap((table) => [...table.querySelectorAll('caption, th, td')].map(({ textContent }) => textContent));
    const tablesOf = (figure: Element) => {
      const own = [...figure.querySelectorAll('table')];
      return own.length > 0 ? own : [...document.querySelectorAll('main table')];
    };
    return [...document.querySelectorAll('main figure')].flatMap((figure) =>
      [...figure.querySelectorAll('svg[role="img"], [role="application"]')].map((picture) => {
        const tables = tablesOf(figure);
        return {
          figure: figure.getAttribute('aria-label') ?? '',
          picture: picture.getAttribute('aria-label') ?? '',
          // What the whole is stands in the words around a table: '3 of 17 bodies'.
          cells: [...cellsOf(tables), ...[...(figure.closest('section')?.querySelectorAll('h2, h3, p') ?? [])].map(({ textContent }) => textContent)],
          rows: Math.max(0, ...tables.map((table) => table.querySelectorAll('tbody tr').length)),
        };
      }),
    );
  });
}

/** Numbers as written, without the signs around them. */
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/gu) ?? [];

const valueOf = (number: string, language: Language): number => Number(language === 'en' ? number.replaceAll(',', '') : number.replaceAll(/[.\u00a0\u202f]/gu, '').replace(',', '.'));

/** The numbers of a picture's words that are neither in its table, nor a count of its rows, nor the distance of two of its values. */
function saidAlone({ picture, cells, rows }: Spoken, language: Language): readonly string[] {
  const written = cells.flatMap(numbersIn);
  const values = [...new Set(written.map((number) => valueOf(number, language)))];
  const isDistance = (number: string) => {
    const decimals = /[.,](\d+)$/u.exec(number)?.[1]?.length ?? 0;
    return decimals > 0 && values.some((one) => values.some((other) => Math.abs(one - other - valueOf(number, language)) < 0.6 * 10 ** -decimals));
  };
  const isCount = (number: string) => /^\d+$/u.test(number) && Number(number) <= rows;
  return numbersIn(picture).filter((number) => !written.includes(number) && !isCount(number) && !isDistance(number));
}

for (const language of languages) {
  test(`in ${language} the words of a picture hold no number that does not follow from its table`, async ({ page }) => {
    test.setTimeout(180_000);
    let pictures = 0;
    let numbers = 0;
    const problems: string[] = [];
    for (const name of drawn) {
      await openScreen(page, language, name);
      await readToTheEnd(page, language);
      for (const spoken of await spokenOf(page)) {
        pictures += 1;
        numbers += numbersIn(spoken.picture).length;
        if (spoken.figure.trim() === '' || spoken.picture.trim() === '') problems.push(`${name}: a figure or its picture has no name`);
        if (spoken.cells.length === 0) problems.push(`${name}, ${spoken.figure}: has no table`);
        const alone = saidAlone(spoken, language);
        if (alone.length > 0) problems.push(`${name}, ${spoken.figure}: the table has no ${alone.join(', ')} of "${spoken.picture}"`);
      }
    }
    expect(problems).toEqual([]);
    expect(pictures).toBeGreaterThan(drawn.length);
    expect(numbers).toBeGreaterThan(40);
  });
}
