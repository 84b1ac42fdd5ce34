import type { IParagraphStyleOptions, IRunStylePropertiesOptions, ISpacingProperties, IStylesOptions } from 'docx';
import type { Language } from '#model/language.ts';
import { lightColour } from '../../light-colours.ts';
import { laoFont, latinFont, latinLanguage, officeLanguages } from '../office/office-language.ts';

const ink = lightColour('var(--ink)').slice(1);
const secondInk = lightColour('var(--ink-2)').slice(1);
const indigo = lightColour('var(--indigo)').slice(1);

/** Sizes are half points, spacings twentieths of a point. */
export function wordStyles(language: Language): IStylesOptions {
  const line = linesOf(language);
  const fonts = { ascii: latinFont, hAnsi: latinFont, eastAsia: laoFont, cs: laoFont };
  return {
    default: {
      document: {
        run: { font: fonts, ...sized(20), color: ink, language: { value: latinLanguage(language), bidirectional: officeLanguages.lo, eastAsia: officeLanguages.lo } },
        paragraph: { spacing: { ...line(20), before: 0, after: 120 } },
      },
      title: { run: { ...sized(60), ...heavy }, paragraph: { spacing: { before: 2400, after: 240, ...line(60) }, keepNext: true } },
      heading1: heading(34, 0, { before: 360, after: 160, ...line(34) }),
      heading2: heading(26, 1, { before: 300, after: 120, ...line(26) }),
      heading3: heading(22, 2, { before: 240, after: 80, ...line(22) }),
      listParagraph: { paragraph: { spacing: { after: 60, ...line(20) }, contextualSpacing: false } },
      caption: { run: { ...sized(18), ...heavy, color: ink }, paragraph: { spacing: { before: 160, after: 80, ...line(18) }, keepLines: true } },
      hyperlink: { run: { color: indigo, underline: { type: 'single', color: indigo } } },
    },
    paragraphStyles: [
      own('Subtitle', 'Subtitle', { run: { ...sized(30), color: secondInk }, paragraph: { spacing: { after: 360, ...line(30) } } }),
      own('Lead', 'Lead', { run: { ...sized(25), ...heavy }, paragraph: { spacing: { after: 160, ...line(25) } } }),
      own('Verdict', 'Verdict', { run: { ...sized(22), ...heavy }, paragraph: { spacing: { before: 60, after: 60, ...line(22) }, keepNext: true } }),
      own('Note', 'Note', { run: { ...sized(17), color: secondInk }, paragraph: { spacing: { after: 80, ...line(17) } } }),
      own('Picture', 'Picture', { paragraph: { spacing: { before: 120, after: 60, ...line(20) } } }),
      own('TableText', 'Table text', { run: sized(18), paragraph: { spacing: { before: 30, after: 30, ...line(18) } } }),
      // Not kept with the next row: in a table that begins at the foot of a page LibreOffice then draws some rows on no page at all.
      own('TableHead', 'Table heading', { basedOn: 'TableText', run: { ...sized(17), ...heavy, color: secondInk } }),
      own('ContentsHeading', 'Contents heading', { run: { ...sized(34), ...heavy }, paragraph: { spacing: { after: 200, ...line(34) }, keepNext: true } }),
      own('TOC1', 'toc 1', { run: { ...sized(20), ...heavy }, paragraph: { spacing: { before: 120, after: 40, ...line(20) } } }),
      own('TOC2', 'toc 2', { run: sized(19), paragraph: { spacing: { after: 20, ...line(19) }, indent: { left: 280 } } }),
      own('Header', 'header', { run: { ...sized(16), color: secondInk }, paragraph: { spacing: { after: 40, ...line(16) } } }),
      own('Footer', 'footer', { run: { ...sized(16), color: secondInk }, paragraph: { spacing: { after: 0, ...line(16) } } }),
      own('Mark', 'Mark of the page', { basedOn: 'Header', run: { ...heavy, color: lightColour('var(--demo-ink)').slice(1) }, paragraph: { shading: { type: 'clear', color: 'auto', fill: lightColour('var(--demo-bg)').slice(1) } } }),
    ],
    characterStyles: [
      { id: 'LaoText', name: 'Lao text', run: { font: { ascii: laoFont, hAnsi: laoFont, eastAsia: laoFont, cs: laoFont }, language: { value: officeLanguages.lo, bidirectional: officeLanguages.lo, eastAsia: officeLanguages.lo } } },
    ],
  };
}

const heavy: IRunStylePropertiesOptions = { bold: true, boldComplexScript: true };

/**
 * Heights of lines are set, not taken from the font: pages then break alike where another font stands in, and the marks of Lao above
 * and below the line have their room.
 */
function linesOf(language: Language): (halfPoints: number) => ISpacingProperties {
  const share = language === 'lo' ? 1.6 : 1.42;
  return (halfPoints) => ({ line: Math.round(halfPoints * 10 * share), lineRule: 'atLeast' });
}

/** One size for all scripts: Word keeps another for complex ones. */
function sized(halfPoints: number): IRunStylePropertiesOptions {
  return { size: halfPoints, sizeComplexScript: halfPoints };
}

function heading(size: number, outlineLevel: number, spacing: ISpacingProperties) {
  return { run: { ...sized(size), ...heavy, color: ink }, paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing } };
}

function own(id: string, name: string, rest: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions {
  return { basedOn: 'Normal', ...rest, id, name, quickFormat: true };
}
