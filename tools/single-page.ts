import { createHash } from 'node:crypto';
import { singleFileId, type SingleFile } from '../src/url/single-file.ts';

export type Pack = { readonly id: string; readonly base64: string };

export type SinglePageParts = {
  readonly about: SingleFile;
  readonly program: string;
  readonly styles: string;
  /** Runs before the first paint. */
  readonly theme: string;
  readonly icon: string;
  /** What the first screen needs stands before the program, the rest after it. */
  readonly first: readonly Pack[];
  readonly later: readonly Pack[];
};

/** The same text for JavaScript, without a sign that ends or opens anything in HTML. */
export const scriptText = (code: string): string => code.replaceAll(/<(?=\/script|!--|script)/giu, String.raw`\x3c`);

const dataText = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the file may do: run these very scripts, start them again as workers, use what lies in it. It may ask nobody for anything. */
export const singlePolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashed).join(' ')}`,
    `style-src ${styles.map(hashed).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types tracker',
  ].join('; ');

const packElement = ({ id, base64 }: Pack): string => `<script type="text/plain" id="${id}">${base64}</script>`;

/** The whole site as one page. */
export function singlePage({ about, program, styles, theme, icon, first, later }: SinglePageParts): string {
  const [programText, themeText] = [scriptText(program), scriptText(theme)];
  // A browser reads other line ends than these, and would find another hash.
  if ([programText, themeText, styles].some((text) => /[\r\0]/u.test(text)) || /<\/style/iu.test(styles)) throw new Error('A text of the page cannot stand inside HTML as it is');
  return `<!doctype html>
<html lang="lo">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${singlePolicy([themeText, programText], [styles])}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lao PDR digital economy progress</title>
<meta name="theme-color" content="#fafaf7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#11171d" media="(prefers-color-scheme: dark)">
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">
<style>${styles}</style>
<script>${themeText}</script>
</head>
<body>
<div id="root"></div>
<noscript><main class="wrap language-choice"><h1>ຄວາມຄືບໜ້າເສດຖະກິດດິຈິຕອນ ສປປ ລາວ <span lang="en">Digital Economy Progress, Lao PDR</span> <span lang="vi">Tiến độ kinh tế số CHDCND Lào</span></h1>
<p>ໜ້າເວັບນີ້ຕ້ອງເປີດໃຊ້ JavaScript. <span lang="en">These pages need JavaScript.</span> <span lang="vi">Trang này cần JavaScript.</span></p></main></noscript>
<script type="application/json" id="${singleFileId}">${dataText(about)}</script>
${first.map(packElement).join('\n')}
<script id="program">${programText}</script>
${later.map(packElement).join('\n')}
</body>
</html>
`;
}
