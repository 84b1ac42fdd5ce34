import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { OutlineEntry } from '#view-models/report/report-outline.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import { inLightColours } from './light-pages.ts';
import { pageSpans } from './page-spans.ts';
import type { PreviewPicture } from './preview-pictures.ts';

type PagePreviewProps = { readonly request: ReportRequest; readonly outline: readonly OutlineEntry[]; /** Pages before the first section. */ readonly front: number; readonly isPaused: boolean };

/** The reader is still choosing until nothing was chosen for this long. */
const restMilliseconds = 900;

/** The first pages in small, laid out when the reader rests; without them the builder works as well. */
export function PagePreview({ request, outline, front, isPaused }: PagePreviewProps) {
  const client = useQueryClient();
  const { t } = useLocale();
  const [pictures, setPictures] = useState<readonly PreviewPicture[]>([]);
  const key = JSON.stringify({ ...request, indicators: request.indicators.slice(0, 12) });
  useEffect(() => {
    if (isPaused) return;
    const controller = new AbortController();
    const make = async (): Promise<void> => {
      try {
        const { previewPictures } = await import('./preview-pictures.ts');
        const made = await previewPictures(JSON.parse(key) as ReportRequest, client, controller.signal);
        if (!controller.signal.aborted) setPictures(made);
      } catch {
        // Whoever makes the report is told what is wrong; the pictures are an extra.
      }
    };
    const timer = setTimeout(() => void make(), restMilliseconds);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, client, isPaused]);
  const spans = pageSpans(outline, front);
  const titleOf = (of: PreviewPicture['of']): string => outline.find(({ section }) => section === of)?.title ?? t('builder.pages.cover');
  return (
    <div className="builder__pictures">
      {pictures.map(({ of, sheet }) => (
        <figure key={of} className="builder__picture">
          <Paper sheet={sheet} />
          <figcaption>
            <span className="visually-hidden">{titleOf(of)} </span>
            {spans.get(of) ?? ''}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

/** A picture of a page, not a page: nothing in it is read out or reached. */
function Paper({ sheet }: { readonly sheet: HTMLElement }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ref.current === null) return;
    for (const named of sheet.querySelectorAll('[id]')) named.removeAttribute('id');
    inLightColours(ref.current).replaceChildren(sheet);
  }, [sheet]);
  return <div ref={ref} className="builder__paper" aria-hidden="true" inert />;
}
