import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import { figureDocument } from '#view-models/figure/figure-document.ts';
import type { ReportBlock, ReportChapter, ReportChart, ReportDocument, ReportPart, ReportTable } from '#view-models/report/report-document.ts';
import { aFigure, someReleaseWords } from './figure-builder.ts';

type Words = Readonly<Record<'title' | 'contents' | 'summary' | 'finding' | 'body' | 'verdict' | 'name' | 'year' | 'value' | 'status' | 'page', string>>;

/** What a report could say in each language, with signs that a format may trip over. */
const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Progress report', contents: 'Contents', summary: 'Summary', finding: '4G stood at 76% in 2024, 9 points below the path to 90%.',
    body: 'Names keep their signs: "quoted", <b>bold</b>, a & b; =1+1 is text.', verdict: 'Off track', name: 'Indicator', year: 'Year', value: 'Value', status: 'Status', page: 'Page {page} of {pages}',
  },
  lo: {
    title: 'ບົດລາຍງານຄວາມຄືບໜ້າ', contents: 'ສາລະບານ', summary: 'ສະຫຼຸບ', finding: 'ອັດຕາການປົກຄຸມຂອງ 4G ບັນລຸ 76% ໃນປີ 2024, ຕ່ຳກວ່າເສັ້ນທາງຕາມແຜນ 9 ຈຸດເປີເຊັນ.',
    body: 'ຊື່ຍັງຄົງມີເຄື່ອງໝາຍ: "ໃນວົງຢືມ", <b>ໜາ</b>, ກ & ຂ; =1+1 ແມ່ນຂໍ້ຄວາມ.', verdict: 'ຫ່າງໄກຈາກແຜນ', name: 'ຕົວຊີ້ວັດ', year: 'ປີ', value: 'ຄ່າ', status: 'ສະຖານະ', page: 'ໜ້າ {page} ໃນ {pages}',
  },
  vi: {
    title: 'Báo cáo tiến độ', contents: 'Mục lục', summary: 'Tóm tắt', finding: '4G đạt 76% vào năm 2024, thấp hơn lộ trình 9 điểm phần trăm.',
    body: 'Tên giữ nguyên dấu: "trích dẫn", <b>đậm</b>, a & b; =1+1 là văn bản.', verdict: 'Cách xa kế hoạch', name: 'Chỉ tiêu', year: 'Năm', value: 'Giá trị', status: 'Trạng thái', page: 'Trang {page} trên {pages}',
  },
};

export function aReportTable(overrides: Partial<ReportTable> = {}): ReportTable {
  return {
    caption: 'Coverage', columns: ['Indicator', 'Year', 'Value', 'Status'], align: ['start', 'end', 'end', 'start'], widths: [0.4, 0.15, 0.15, 0.3],
    rows: [
      { id: '4g', cells: ['4G coverage', '2024', '76', { status: 'off-track', text: 'Off track' }] },
      { id: '5g', cells: ['=5G, "coverage"', '–', '–', { status: 'not-rated', text: 'Cannot say: no data' }] },
    ],
    ...overrides,
  };
}

/** A gap in 2023, a path and a target. */
export function aReportChart(overrides: Partial<ReportChart> = {}): ReportChart {
  return {
    kind: 'lines', valueAxis: '% of villages', bounds: { low: 0, high: 100 }, categories: ['2022', '2023', '2024', '2025'], decimals: 0,
    series: [
      { name: 'Actual', role: 'actual', values: [75, null, 76, null] },
      { name: 'Path', role: 'path', values: [75, 80, 85, 90] },
      { name: 'Target', role: 'target', values: [null, null, null, 90] },
    ],
    ...overrides,
  };
}

/** A small report that holds every kind of block in each of its languages. */
export async function someReport(...languages: readonly Language[]): Promise<ReportDocument> {
  return { id: 'digital-economy-report-2026.11', parts: await Promise.all((languages.length === 0 ? (['en'] as const) : languages).map(aReportPart)) };
}

async function aReportPart(language: Language): Promise<ReportPart> {
  const text = words[language];
  return {
    language,
    cover: { title: text.title, subtitle: text.summary, lines: [text.finding], standing: text.body, address: 'https://tracker.example.org/en/reports?select=coverage_4g' },
    contentsTitle: text.contents,
    marks: { name: text.title, dated: '2026-11-21 · 2026.11 · c49fbb74', demonstration: null, pageOf: text.page },
    chapters: await chaptersOf(language, text),
  };
}

async function chaptersOf(language: Language, text: Words): Promise<readonly ReportChapter[]> {
  const locale = await loadLocale(language, ['figure']);
  const figure = figureDocument(aFigure({ title: text.name, finding: [text.finding], summary: text.body, table: { caption: text.name, columns: [text.year, text.value], rows: [{ id: '2024', cells: ['2024', '76'] }] } }), someReleaseWords(), locale);
  const table = aReportTable({ caption: text.summary, columns: [text.name, text.year, text.value, text.status] });
  const blocks: readonly ReportBlock[] = [
    { kind: 'paragraph', tone: 'lead', text: text.finding },
    { kind: 'verdict', verdict: { status: 'off-track', text: text.verdict }, text: text.finding },
    { kind: 'heading', text: text.status },
    { kind: 'paragraph', tone: 'body', text: text.body },
    { kind: 'list', items: [text.finding, text.body] },
    { kind: 'facts', rows: [{ term: text.name, text: '4G' }, { term: text.value, text: '76%' }] },
    { kind: 'table', table },
    { kind: 'paragraph', tone: 'note', text: text.body },
  ];
  return [
    { id: 'summary', section: 'summary', level: 1, title: text.summary, isOnOwnPage: true, blocks },
    { id: 'indicators', section: 'indicators', level: 1, title: text.name, isOnOwnPage: true, blocks: [{ kind: 'paragraph', tone: 'body', text: text.body }] },
    { id: 'indicator-coverage-4g', section: 'indicators', level: 2, title: `4G: ${text.value}`, isOnOwnPage: true, blocks: [
      { kind: 'verdict', verdict: { status: 'not-rated', text: text.verdict }, text: text.finding },
      { kind: 'figure', figure, chart: aReportChart({ valueAxis: text.value }) },
      { kind: 'figure', figure: { ...figure, id: 'bars' }, chart: aReportChart({ kind: 'bars', bounds: null, categories: [text.name, '5G'], series: [{ name: text.value, role: 'other', values: [76, null] }] }) },
      { kind: 'figure', figure: { ...figure, id: 'drawn' }, chart: null },
    ] },
  ];
}
