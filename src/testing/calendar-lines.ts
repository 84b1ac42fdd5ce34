/** A content line of a calendar as RFC 5545 writes it, unfolded and taken apart. */
type CalendarLine = { readonly name: string; readonly parameters: string; readonly value: string };

const contentLine = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"(?:[^"\p{Cc}])*"|(?:[^";:,\p{Cc}])*))*):((?:\t|\P{Cc})*)$/u;

/** Reads the lines of a calendar by the letter of RFC 5545, without the library that wrote it; throws at the first that breaks a rule. */
export function calendarLines(bytes: Uint8Array): readonly CalendarLine[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('a line ends otherwise than in CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
    if (line === '') throw new Error('an empty line');
  }
  return text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n').map(lineOf);
}

function lineOf(line: string): CalendarLine {
  const parts = contentLine.exec(line);
  if (parts === null) throw new Error(`no content line: ${line}`);
  const [, name = '', parameters = '', value = ''] = parts;
  return { name: name.toUpperCase(), parameters, value };
}

/** The value of a text property: what was escaped stands as it is meant. */
export function calendarTextValue(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value)) throw new Error(`a separator in a single text: ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
