import { escapeXml } from '#lib/escape-xml.ts';
import type { ChartBox } from './slide-type.ts';

const emu = (inches: number): number => Math.round(inches * 914400);

/** The frame of a chart on its slide; its alternative text is the figure's summary. */
export function chartFrame(box: ChartBox, relation: string, name: string, description: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="0" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></p:xfrm>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}
