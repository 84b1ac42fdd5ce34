/** Text as XML holds it, in an element or between double quotes; characters XML does not know are left out. */
export function escapeXml(text: string): string {
  return [...text]
    .filter(isXmlCharacter)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Tab and line ends are the only control characters of XML. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return character === '\t' || character === '\n' || character === '\r';
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}
