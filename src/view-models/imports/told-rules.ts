/** The rules that have a text in every language: of the files, and of the dataset they would make. */
export const toldRules = [
  'absurd-jump', 'absurd-value', 'buddhist-period', 'count-under-rate', 'decimal-comma', 'foreign-digits', 'formula-error', 'formula-text', 'grouped-number',
  'missing-mark', 'not-a-number', 'not-a-period', 'note-mark', 'padded-text', 'percent-sign', 'period-in-future', 'personal-data', 'prose-in-year', 'qualifier-sign',
  'spreadsheet-date', 'unit-differs', 'unit-drift', 'unit-multiplier', 'written-period', 'year-range', 'duplicate-row', 'status-unknown', 'status-against-value',
  'title-means-another', 'title-not-english', 'count-in-title', 'left-out', 'no-series', 'unknown-area', 'unknown-code', 'unknown-dimension', 'unknown-indicator',
  'format-unknown', 'file-too-large', 'inflated-too-large', 'inflated-too-dense', 'too-many-cells', 'too-many-entries', 'damaged-archive', 'encrypted-archive',
  'nested-archive', 'duplicate-entry', 'lying-header', 'path-outside', 'unknown-compression', 'xml-entities', 'not-sdmx', 'not-xml', 'not-json', 'not-text', 'not-data',
  'not-world-bank', 'no-data', 'no-observations', 'no-period', 'no-area', 'no-rows', 'empty-file', 'web-page', 'answer-is-error', 'structure-message', 'metadata-file',
  'missing-pages', 'missing-column', 'missing-field', 'heads-not-found', 'head-unknown', 'column-without-head', 'duplicate-head', 'unread-column', 'ragged-row',
  'unclosed-quote', 'stray-quote', 'long-line', 'blank-line', 'blank-cells', 'footer-line', 'footer-message', 'broken-letters', 'buddhist-header', 'delete-action',
  'unknown-action', 'several-measures', 'sdmx-cross-section', 'one-area', 'file-left-out', 'total-differs', 'span-of-years', 'shifted-attributes', 'not-a-number-code',
  'not-a-row', 'no-observation-value', 'unknown-key', 'bad-yaml', 'bad-csv', 'bad-encoding', 'bad-period', 'bad-value', 'bad-revision', 'buddhist-year', 'duplicate-key',
  'value-outside-limits', 'value-with-missing-status', 'missing-value', 'infinite-value', 'out-of-range', 'unsourced-value', 'source-incomplete', 'unmarked-break',
  'parts-against-total', 'revision-without-reason', 'silent-change', 'vintage-unknown', 'forecast', 'wrong-type', 'blank-dimension', 'unknown-column',
  'baseline-differs', 'computed-with-csv', 'orphan-observations', 'unknown-series', 'invisible-character', 'escaped-character', 'look-alike', 'not-nfc', 'stray-space', 'key-exists', 'key-unknown',
  'file-unknown', 'column-unknown', 'computed', 'duplicate-column',
  'not-a-template', 'template-version', 'template-of-another', 'template-outdated', 'template-structure', 'template-cell-changed', 'template-row-unknown',
  'template-value-missing', 'template-rows-missing', 'template-stray-cell', 'template-proposal', 'template-proposal-incomplete',
  'catalogue-answer', 'damaged-workbook', 'data-connections', 'dataset-figures', 'earlier-vintage', 'embedded-objects', 'external-links',
  'formula-value', 'hidden-rows', 'hidden-sheet', 'key-differs', 'merged-value', 'not-a-workbook', 'not-utf-8', 'path-unknown', 'sheet-left-out',
  'title-missing', 'too-wide', 'value-from-outside', 'workbook-macros', 'wrapped-answer', 'xml-doctype', 'year-as-day',
] as const;

/** Those that also say in every language how to mend it; the others say it in English. */
export const rulesWithMend = [
  'absurd-jump', 'absurd-value', 'buddhist-period', 'count-under-rate', 'decimal-comma', 'foreign-digits', 'formula-error', 'formula-text', 'grouped-number',
  'missing-mark', 'not-a-number', 'not-a-period', 'note-mark', 'padded-text', 'percent-sign', 'period-in-future', 'personal-data', 'prose-in-year', 'qualifier-sign',
  'spreadsheet-date', 'unit-differs', 'unit-drift', 'unit-multiplier', 'written-period', 'year-range', 'duplicate-row', 'status-unknown', 'status-against-value',
  'title-means-another', 'title-not-english', 'count-in-title', 'left-out', 'no-series', 'unknown-area', 'unknown-code', 'unknown-dimension', 'unknown-indicator',
  'format-unknown', 'file-too-large', 'value-outside-limits', 'unsourced-value', 'unmarked-break',
  'not-a-template', 'template-version', 'template-of-another', 'template-outdated', 'template-structure', 'template-cell-changed', 'template-row-unknown',
  'template-value-missing', 'template-rows-missing', 'template-stray-cell', 'template-proposal', 'template-proposal-incomplete',
] as const satisfies readonly (typeof toldRules)[number][];

/** Mendings with words of their own. */
export const mendIds = [
  'thousands', 'decimals', 'day', 'year-of-day', 'christian-year', 'earlier-year', 'later-year', 'year-in-prose', 'forecast', 'unit-number', 'unit-of-indicator',
] as const;
