/** Texts that somebody puts where a text is expected, each with what it tries. */
export const attackPayloads = {
  script: '<script>globalThis.attacked=1</script>',
  'closed element': '"\'></title></script></style><img src=x onerror="globalThis.attacked=1">',
  svg: '<svg/onload=globalThis.attacked=1><foreignObject><iframe srcdoc="x"></iframe></foreignObject></svg>',
  address: 'javascript:globalThis.attacked=1',
  'data address': 'data:text/html,<script>globalThis.attacked=1</script>',
  template: '{{7*7}}${7*7}<%= 7*7 %>{plan}{count}',
  formula: '=HYPERLINK("http://example.org","x")',
  'formula with plus': '+1+cmd|\' /C calc\'!A0',
  'formula with minus': '-1+1',
  'formula with at': '@SUM(A1:A9)',
  'formula after a tab': '\t=1+1',
  'formula after a line end': '\r\n=1+1',
  'formula in full width': '＝1+1',
  direction: 'a\u202Etxt.exe\u2066b',
  'look-alike': 'р\u0430y',
  prototype: '__proto__',
  constructor: 'constructor',
  'property of every object': 'hasOwnProperty',
  'null byte': 'a\u0000b',
  'half a character': 'a\uD800b',
  percent: '%00%0d%0aX-Planted:%201%2e%2e%2f',
  'path upwards': '../../../../etc/passwd',
  'line ends': 'a\r\nX-Planted: 1\n\nBEGIN:VEVENT',
  entity: '&lt;b&gt;&x; ]]> <!DOCTYPE x [<!ENTITY y "z">]> <!-- --> <?xml?>',
  long: 'ຍາວ '.repeat(2500),
} as const;

/** As a table for tests. */
export const attacks: readonly (readonly [string, string])[] = Object.entries(attackPayloads);
