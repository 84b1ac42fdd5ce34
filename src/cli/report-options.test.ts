import { describe, expect, it, test } from 'vitest';
import { reportsSearchSchema } from '#url/reports-search.ts';
import { usualTable } from './page-order.ts';
import { reportOptions, usualSections } from './report-options.ts';

const enough = ['--format', 'docx', '--lang', 'lo', '--to', 'report.docx'];

describe('the options of a report', () => {
  it('are the whole dataset in the usual parts, where nothing else is said', () => {
    expect(reportOptions(enough)).toEqual({
      format: 'docx', languages: ['lo'], plan: null, indicators: null, period: null, sections: usualSections,
      from: { kind: 'source', folder: 'data' }, site: 'dist', address: null, to: 'report.docx', isJson: false,
    });
  });

  it('choose what the page of reports lets a planner choose', () => {
    const given = ['--plan', 'plan-2025', '--indicators', 'b, a,b', '--years', '2015-2025', '--sections', 'sources,summary', '--dataset', 'out', '--address', 'https://example.org/tracker/', '--json'];
    expect(reportOptions(['--format', 'pdf', '--lang', 'vi,en', '--to', 'x.pdf', ...given])).toMatchObject({
      languages: ['vi', 'en'], plan: 'plan-2025', indicators: ['b', 'a'], period: { from: 2015, to: 2025 }, sections: ['sources', 'summary'],
      from: { kind: 'published', folder: 'out' }, address: 'https://example.org/tracker/', isJson: true,
    });
  });

  it('propose the parts that the page proposes', () => {
    expect(reportsSearchSchema.parse({}).sections).toEqual(usualSections);
  });

  it('take the table as the page shows it first', () => {
    expect({ ...reportsSearchSchema.parse({}), columns: [] }).toMatchObject(usualTable);
  });

  test.for([
    [['--lang', 'lo', '--to', 'x'], 'The format is missing'],
    [['--format', 'odt', '--lang', 'lo', '--to', 'x'], 'Unknown format "odt": one of pdf, docx, xlsx, pptx, csv.'],
    [['--format', 'pdf', '--to', 'x'], 'The language is missing'],
    [['--format', 'pdf', '--lang', 'th', '--to', 'x'], 'Unknown language "th": one of lo, en, vi.'],
    [['--format', 'pdf', '--lang', 'lo,en,vi', '--to', 'x'], 'one language or two'],
    [['--format', 'pdf', '--lang', 'lo'], 'The file to write is missing'],
    [[...enough, '--sections', 'summary,maps'], 'Unknown section "maps"'],
    [[...enough, '--years', '2025-2015'], '"2025-2015" is no period'],
    [[...enough, '--years', '2015'], '"2015" is no period'],
    [[...enough, '--indicators', ','], 'at least one indicator'],
    [[...enough, '--data', 'a', '--dataset', 'b'], 'not both'],
    [[...enough, '--address', 'example.org'], 'is no address'],
    [[...enough, '--colour', 'red'], '--colour'],
  ] as const)('%j is refused with the reason', ([argv, reason]) => {
    expect(reportOptions(argv)).toContain(reason);
  });
});
