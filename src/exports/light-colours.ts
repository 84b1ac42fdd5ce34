/** The light tokens by name: a file that leaves the page is always on paper. A test compares them with tokens.css. */
const lightColours: Readonly<Record<string, string>> = {
  paper: '#fafaf7',
  ink: '#14202c',
  'ink-2': '#414d59',
  'ink-3': '#5f6a75',
  rule: '#d8dad4',
  'rule-2': '#aeb4b3',
  indigo: '#24407c',
  'indigo-ink': '#1b3163',
  'indigo-line': '#9fb0d3',
  met: '#0a4a63',
  'met-text': '#0a4a63',
  'on-track': '#1c7f86',
  'on-track-text': '#146268',
  behind: '#c07a00',
  'behind-text': '#7d4e00',
  'off-track': '#a12328',
  'off-track-text': '#8f1d22',
  'moving-away': '#6d1020',
  'moving-away-text': '#6d1020',
  cannot: '#6b7580',
  'cannot-text': '#4d5862',
  actual: '#14202c',
  path: '#24407c',
  corridor: '#dfe6f2',
  fan: '#e6e6df',
  'fan-line': '#8b8f88',
  context: '#8d959b',
  'cov-yes': '#3c4853',
  'cov-none': '#ffffff',
  'cov-line': '#7a848d',
  'map-1': '#eef1f6',
  'map-2': '#ccd6e8',
  'map-3': '#9db0d4',
  'map-4': '#5472ac',
  'map-5': '#24407c',
  surface: '#ffffff',
  'demo-bg': '#fff4cc',
  'demo-ink': '#4a3800',
  'demo-line': '#b58900',
};

export const lightColourNames = Object.keys(lightColours);

/** `var(--ink)` as the colour it stands for; anything else as it is. */
export function lightColour(value: string): string {
  const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return name === undefined ? value : (lightColours[name] ?? value);
}
