import { axeFindings, expect, test } from './fixtures.ts';

const address = '/en/methodology?try=increase,from/2020/25.5,to/2025/75,2023/47,on/2023.5';

test('numbers that are typed move the verdict, and stay when the page is loaded anew', async ({ page }) => {
  await page.goto(address);
  const part = page.getByRole('region', { name: 'Try your own numbers' });
  const verdict = part.getByRole('status').first();
  await expect(verdict).toContainText('Behind');
  await part.getByRole('textbox', { name: 'Value 1', exact: true }).fill('33');
  await expect(verdict).toContainText('Off track');
  await part.getByRole('textbox', { name: 'Value 1', exact: true }).fill('54');
  await expect(verdict).toContainText('On track');
  await expect(page).toHaveURL(/try=increase,from\/2020\/25\.5,to\/2025\/75,on\/2023\.5,2023\/54$/);
  await page.reload();
  await expect(verdict).toContainText('On track');
  await expect(part.getByRole('textbox', { name: 'Value 1', exact: true })).toHaveValue('54');
});

test('a published case goes into the form with the keyboard and is judged as it was published', async ({ page }) => {
  await page.goto('/en/methodology');
  const example = page.getByRole('button', { name: /^Change these numbers: 4G mobile coverage, / });
  await example.focus();
  await page.keyboard.press('Enter');
  const part = page.getByRole('region', { name: 'Try your own numbers' });
  await expect(part.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(part.getByRole('status').first()).toContainText('Cannot say: no final value');
  await expect(part.getByRole('status').first()).toContainText('Off track');
  await expect(part.getByRole('row', { name: /the ratio/ })).toContainText('0.10');
});

test('one case shows why methods differ, and difficult cases lead into the form', async ({ page }) => {
  await page.goto('/en/methodology');
  const one = page.getByRole('region', { name: 'One case, five answers' });
  await expect(one.getByRole('row', { name: /^Tracker/ })).toContainText('R = 0.384');
  await expect(one.getByRole('row', { name: /^Tracker/ })).toContainText('Off course');
  await expect(one.getByRole('row', { name: /^Statistics Canada/ })).toContainText('125% a year so far against the 66% a year');
  await expect(one.getByRole('row', { name: /^UN Statistics/ })).toContainText('Target met or on track');
  await expect(one.getByRole('row', { name: /^Germany/ })).toContainText('23.27 in 2030');
  await one.getByRole('link', { name: 'Change these numbers' }).click();
  const part = page.getByRole('region', { name: 'Try your own numbers' });
  await expect(part.getByRole('textbox', { name: 'Value of the baseline' })).toHaveValue('0.37');
  await expect(part.getByRole('status').first()).toContainText('Off track');

  await page.getByRole('region', { name: 'Difficult cases' }).getByRole('link', { name: 'Baseline and target are the same' }).click();
  await expect(page).toHaveURL(/try=increase,from\/2020\/75,to\/2025\/75,/);
  await expect(part.getByRole('status').first()).toContainText('has to be kept');
  await expect(part.getByRole('row', { name: /Margin to the limit/ })).toContainText('−0.1');
  expect(await part.innerText()).not.toMatch(/NaN|Infinity|undefined/);
});

for (const width of [1440, 390]) {
  test(`the methods are compared at ${width} px without a sideways scroll, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/methodology');
    const part = page.getByRole('region', { name: 'All verdicts under five methods' });
    await expect(part.getByRole('row', { name: /4G mobile coverage/ })).toContainText('depends on the method');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
  });
}
