import type PptxGenJS from 'pptxgenjs';
import { lightColour } from '../../light-colours.ts';
import { latinFont, officeLanguages } from '../office/office-language.ts';
import type { SlidePlan } from './slide-plan.ts';

/** Where a chart is put into the finished file, in inches. */
export type ChartBox = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export const ink = lightColour('var(--ink)').slice(1);
export const secondInk = lightColour('var(--ink-2)').slice(1);

/** What every text of a slide has in common. */
export function typeOf({ language }: Pick<SlidePlan, 'language'>): PptxGenJS.TextPropsOptions {
  return { fontFace: latinFont, lang: officeLanguages[language], color: ink, margin: 0, fit: 'none', align: 'left' };
}
