import { ratedStatuses, reasons } from '#model/status.ts';
import { datasetMark, markedOf } from '../figure/dataset-mark.ts';
import type { CellLook, WorkbookCell, WorkbookLine, WorkbookPage } from './workbook-document.ts';
import type { WorkbookContents } from './workbook-contents.ts';
import { workbookNames as name } from './workbook-names.ts';
import { said, type WorkbookSource } from './workbook-source.ts';
import { planTexts, reasonTexts, statusTexts } from './workbook-words.ts';

/** What the sheet says of the others: their names in each language, by id. */
export type SheetNames = readonly { readonly id: 'indicators' | 'verdicts' | 'targets' | 'observations' | 'sources' | 'rules'; readonly names: readonly string[] }[];

/** Which release it is, how many verdicts there are of each kind, and how to read the other sheets. */
export function summarySheet(source: WorkbookSource, sheetName: string, contents: WorkbookContents, sheets: SheetNames): WorkbookPage {
  return {
    kind: 'page',
    id: 'summary',
    name: sheetName,
    widths: source.locales.length === 1 ? [34, 96] : [34, 34, 64, 64],
    lines: [...titleLines(source), ...releaseLines(source, contents), ...countLines(source, contents), ...leftOutLines(source, contents), ...readingLines(source, sheets)],
    ranges: [],
  };
}

type Texts = readonly string[];

const line = (look: WorkbookLine['look'], cells: readonly WorkbookCell[], given: Partial<WorkbookLine> = {}): WorkbookLine => ({ look, cells, format: 'text', name: null, tone: null, ...given });
const heading = (texts: Texts): WorkbookLine => line('heading', texts);
const fact = (labels: Texts, values: readonly WorkbookCell[], format: CellLook = 'text'): WorkbookLine => line('fact', [...labels, ...values], { format });

function titleLines(source: WorkbookSource): readonly WorkbookLine[] {
  const { manifest, texts } = source;
  const marks = said(source, (t) => datasetMark(markedOf(manifest), { t }) ?? '').filter((mark) => mark !== '');
  return [...texts.map(({ dataset }) => line('title', [dataset.title])), ...marks.map((mark) => line('mark', [mark]))];
}

function releaseLines(source: WorkbookSource, { kept }: WorkbookContents): readonly WorkbookLine[] {
  const { manifest, locales, request, address } = source;
  const label = (id: 'release' | 'asOf' | 'fingerprint' | 'edition' | 'publisher' | 'standing' | 'language' | 'verdictsOf' | 'period' | 'indicators' | 'licence' | 'address') => said(source, (t) => t(`workbook.fact.${id}`));
  const { plan, period } = request;
  return [
    fact(label('release'), [manifest.release]),
    fact(label('asOf'), locales.map(({ format }) => format.day(manifest.asOf))),
    fact(label('fingerprint'), [manifest.fingerprint]),
    fact(label('edition'), said(source, (t) => t(`workbook.edition.${manifest.edition}`))),
    fact(label('publisher'), locales.map(({ language }) => manifest.publisher.name[language] ?? manifest.publisher.name['en'] ?? '')),
    ...(manifest.publisher.standing === 'unofficial' ? [fact(label('standing'), said(source, (t) => t('shell.release.standing')))] : []),
    fact(label('licence'), [manifest.licence]),
    fact(label('language'), said(source, (t) => t('workbook.language'))),
    fact(label('verdictsOf'), plan === null ? said(source, (t) => t('workbook.verdictsOf.lead')) : planTexts(source, { plan, kind: 'plan' })),
    fact(label('indicators'), [request.indicators.length], 'exact'),
    fact(label('period'), said(source, (t) => (period === null ? t('workbook.period.all') : t('workbook.period.years', { from: period.from, to: period.to })))),
    ...(kept === 0 ? [] : [fact(locales.map(() => ''), said(source, (t) => t('workbook.period.kept', { count: kept })))]),
    ...(address === null ? [] : [fact(label('address'), [{ text: address, address }])]),
  ];
}

/** One line a status, best first, then a line for each reason why nothing can be said; all are counted from the sheet of verdicts. */
function countLines(source: WorkbookSource, { indicators }: WorkbookContents): readonly WorkbookLine[] {
  const counted = indicators.flatMap(({ verdicts }) => verdicts.filter(({ isCounted }) => isCounted).map(({ verdict }) => verdict.assessment));
  const count = (range: string, code: string, cached: number): WorkbookCell => ({ formula: `COUNTIFS(${range},"${code}",${name.verdictCounted},1)`, cached });
  const ofStatus = ratedStatuses.map((status) =>
    line('fact', [...statusTexts(source, status), count(name.verdictStatus, status, counted.filter((one) => one.status === status).length)], { format: 'exact', tone: status }),
  );
  const cannot = said(source, (t) => t('word.status.not-rated'));
  const ofReason = reasons.map((reason) =>
    line('fact', [...reasonTexts(source, reason).map((text, language) => `○ ${cannot[language] ?? ''}: ${text}`), count(name.verdictReason, reason, counted.filter((one) => one.reason === reason).length)], { format: 'exact', tone: 'not-rated' }),
  );
  const changed = `SUMPRODUCT((${name.verdictPublished}<>"")*(${name.verdictPublished}<>${name.verdictStatus}))`;
  const marks = said(source, (t) => t('workbook.whatIf'));
  return [
    heading(said(source, (t) => t('workbook.counts'))),
    ...ofStatus,
    ...ofReason,
    fact(said(source, (t) => t('workbook.counts.none')), [source.request.indicators.length - counted.length], 'exact'),
    fact(said(source, (t) => t('workbook.changed')), [{ formula: changed, cached: 0 }], 'exact'),
    ...marks.map((text) => line('mark', [{ formula: `IF(${changed}=0,"","${text.replaceAll('"', '""')}")`, cached: '' }])),
  ];
}

function leftOutLines(source: WorkbookSource, { leftOut }: WorkbookContents): readonly WorkbookLine[] {
  const { linkOnly, nonCommercial, verdicts } = leftOut;
  const label = said(source, (t) => t('workbook.left'));
  const lines: readonly Texts[] = [
    ...(linkOnly + nonCommercial + verdicts === 0 ? [said(source, (t) => t('workbook.left.none'))] : []),
    ...(linkOnly === 0 ? [] : [said(source, (t) => t('workbook.left.linkOnly', { count: linkOnly }))]),
    ...(nonCommercial === 0 ? [] : [said(source, (t) => t('workbook.left.nonCommercial', { count: nonCommercial }))]),
    ...(verdicts === 0 ? [] : [said(source, (t) => t('workbook.left.verdicts', { count: verdicts }))]),
  ];
  return [heading(label), ...lines.map((texts) => fact(source.locales.map(() => ''), texts))];
}

function readingLines(source: WorkbookSource, sheets: SheetNames): readonly WorkbookLine[] {
  return [
    heading(said(source, (t) => t('workbook.reading'))),
    ...sheets.map(({ id, names }) => fact(names, said(source, (t) => t(`workbook.reading.${id}`)))),
    fact(said(source, (t) => t('workbook.reading.editTitle')), said(source, (t) => t('workbook.reading.edit'))),
    fact(said(source, (t) => t('workbook.reading.stepsTitle')), said(source, (t) => t('workbook.reading.steps'))),
    fact(said(source, (t) => t('workbook.reading.fixedTitle')), said(source, (t) => t('workbook.reading.fixed'))),
  ];
}
