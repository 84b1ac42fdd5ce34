/** The peer without a program: pages as one would write them by hand, in the fonts of the reader's system, with a filter of a few lines. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PeerContent, Point, Row } from './content.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const cells = (name: 'td' | 'th', texts: readonly (string | number)[]): string => texts.map((text) => `<${name}>${escaped(String(text))}</${name}>`).join('');

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[], attribute: (place: number) => string = () => ''): string {
  const lines = rows.map((row, place) => `<tr${attribute(place)}>${cells('td', row)}</tr>`);
  return `<div class="scroll"><table><thead><tr>${cells('th', head)}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}

const style = `:root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;max-width:72rem;margin:0 auto;padding:1rem}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.35rem .6rem;border-bottom:1px solid #8886}.scroll{overflow-x:auto}nav a,label{display:inline-block;padding:.4rem .8rem .4rem 0}svg{max-width:100%;height:auto}`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><meta name="description" content="${escaped(title)}: figures of the digital-economy plans of the Lao PDR."><style>${style}</style></head>
<body><nav><a href="/">Overview</a><a href="/indicators.html">Indicators</a><a href="/indicator.html">3G mobile coverage</a></nav>
<main>${body}</main></body>
</html>`;

function bars(groups: PeerContent['overview']['groups']): string {
  const most = Math.max(...groups.map(({ of }) => of));
  const lines = groups.map(({ title, of }, place) => {
    const y = place * 24;
    return `<text x="0" y="${y + 16}">${escaped(title.slice(0, 44))}</text><rect x="340" y="${y + 4}" height="16" width="${(of / most) * 260}" fill="#68a"/><text x="${346 + (of / most) * 260}" y="${y + 16}">${of}</text>`;
  });
  return `<svg viewBox="0 0 640 ${groups.length * 24}" width="640" font-size="13" fill="currentColor" role="img" aria-label="Indicators of each group">${lines.join('')}</svg>`;
}

function homePage({ publisher, release, asOf, states, groups, targets }: PeerContent['overview']): string {
  const counts = groups.map(({ title, of, counts: by }) => [title, of, ...states.map((state) => by[state] ?? 0)]);
  const title = 'Digital economy of the Lao PDR';
  return page(
    title,
    `<h1>${title}</h1><p>${escaped(publisher)}. Release ${escaped(release)}, as of ${escaped(asOf)}.</p>
<h2>Where the groups stand</h2>${bars(groups)}${table(['Group', 'Indicators', ...states], counts)}
<h2>Targets</h2>${table(['Indicator', 'Latest', 'Target', 'Status'], targets.map(({ title: name, latest, target, state }) => [name, latest, target, state]))}`,
  );
}

const filter = `<script>
const rows = [...document.querySelectorAll('tbody tr')];
document.querySelector('form').oninput = () => {
  const chosen = [...document.querySelectorAll(':checked')].map((box) => box.value);
  for (const row of rows) row.hidden = chosen.length > 0 && !chosen.some((programme) => row.dataset.in.split('|').includes(programme));
  const shown = rows.filter((row) => !row.hidden).length;
  document.querySelector('h1').textContent = (shown < rows.length ? shown + ' of ' : '') + rows.length + ' indicators';
};
</script>`;

function tablePage({ programmes, rows }: PeerContent['table']): string {
  const boxes = programmes.map((title) => `<label><input type="checkbox" value="${escaped(title)}"> ${escaped(title)}</label>`);
  const line = ({ title, latest, time, state, programmes: within }: Row) => [title, latest, time, state, within.join(', ')];
  const within = (place: number) => ` data-in="${escaped(rows[place]?.programmes.join('|') ?? '')}"`;
  return page('Indicators', `<h1>${rows.length} indicators</h1><form>${boxes.join('')}</form>${table(['Indicator', 'Latest', 'Year', 'Status', 'Programme'], rows.map(line), within)}${filter}`);
}

function chart({ title, unit, values, path, targets }: PeerContent['indicator']): string {
  const times = [...values, ...path, ...targets].map(({ time }) => time);
  const [first, last, top] = [Math.min(...times), Math.max(...times), Math.max(...[...values, ...targets].map(({ value }) => value))];
  const x = ({ time }: Pick<Point, 'time'>) => 40 + ((time - first) / (last - first)) * 560;
  const y = ({ value }: Pick<Point, 'value'>) => 300 - (value / top) * 270;
  const line = (points: readonly Point[]) => points.map((point) => `${x(point).toFixed(1)},${y(point).toFixed(1)}`).join(' ');
  const colours = ['#157', '#a50', '#586'];
  const series = [...new Set(values.map((value) => value.series))].map((name, place) => {
    const own = values.filter((value) => value.series === name);
    const dots = own.map((value) => `<circle cx="${x(value).toFixed(1)}" cy="${y(value).toFixed(1)}" r="4"/>`).join('');
    return `<g fill="${colours[place]}" stroke="${colours[place]}"><polyline fill="none" stroke-width="2" points="${line(own)}"/>${dots}</g><text x="48" y="${22 + place * 16}" fill="${colours[place]}">${escaped(name)}</text>`;
  });
  const marks = targets.map((target) => `<circle cx="${x(target)}" cy="${y(target)}" r="6" fill="none" stroke="currentColor"/><text x="${x(target) - 12}" y="${y(target) - 10}">${target.value}</text>`);
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter((year) => year % 3 === 0);
  const axis = years.map((time) => `<text x="${x({ time }) - 14}" y="320">${time}</text>`);
  const grid = [0, 25, 50, 75, 100].map((value) => `<path d="M40 ${y({ value })}H600" stroke="#8886"/><text x="8" y="${y({ value }) + 4}">${value}</text>`);
  return `<svg viewBox="0 0 640 330" width="640" height="330" font-size="13" fill="currentColor" role="img" aria-label="${escaped(`${title}, ${unit}`)}">${grid.join('')}<polyline fill="none" stroke="currentColor" stroke-dasharray="6 4" points="${line(path)}"/>${series.join('')}${marks.join('')}${axis.join('')}</svg>`;
}

function indicatorPage(indicator: PeerContent['indicator']): string {
  const { title, definition, unit, state, values } = indicator;
  const rows = values.map(({ time, value, series, source }) => [time, value, series, source]);
  return page(title, `<h1>${escaped(title)}</h1><p>${escaped(definition)} Status: ${escaped(state)}.</p>${chart(indicator)}<h2>Values</h2>${table(['Year', unit, 'Series', 'Source'], rows)}`);
}

export function writeStaticPages(content: PeerContent, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), homePage(content.overview));
  writeFileSync(join(folder, 'indicators.html'), tablePage(content.table));
  writeFileSync(join(folder, 'indicator.html'), indicatorPage(content.indicator));
}
