import { useId, useState } from 'react';
import { figureFormats, type FigureFormat } from '#exports/registry.ts';
import { saveFile } from '#exports/save-file.ts';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { publishedAddress } from '#url/published-address.ts';
import type { Figure } from '#view-models/figure/figure.ts';
import { figureDocument } from '#view-models/figure/figure-document.ts';
import { figureText } from '#view-models/figure/figure-text.ts';
import { copyText } from './copy-text.ts';
import { FigureAction } from './FigureAction.tsx';
import { FigureCitation } from './FigureCitation.tsx';
import { useReleaseWords } from './use-release-words.ts';
import './figure.css';

type FigureActionsProps = { readonly figure: Figure };

/** The ways a figure leaves the page. What makes a file is fetched at the click. */
export function FigureActions({ figure }: FigureActionsProps) {
  const locale = useLocale();
  const { t } = locale;
  const release = useReleaseWords();
  const citationId = useId();
  const [isWorking, setIsWorking] = useState(false);
  const [isCiting, setIsCiting] = useState(false);
  const [message, setMessage] = useState('');
  /** The text itself, for readers whose browser does not copy. */
  const [shownText, setShownText] = useState<string | null>(null);

  const save = async ({ render }: FigureFormat): Promise<void> => {
    if (isWorking) return;
    setIsWorking(true);
    setMessage(t('figure.working'));
    try {
      const file = await render(figureDocument(figure, release, locale));
      saveFile(file);
      setMessage(t('figure.done', { file: file.name }));
    } catch {
      setMessage(t('figure.failed'));
    } finally {
      setIsWorking(false);
    }
  };
  const copy = async (): Promise<void> => {
    const text = figureText(figureDocument(figure, release, locale), publishedAddress(location.href), locale);
    const isCopied = await copyText(text);
    setShownText(isCopied ? null : text);
    setMessage(t(isCopied ? 'figure.copied' : 'figure.notCopied'));
  };

  const name = plainText(figure.title);
  return (
    <div className="figure-actions no-print" role="group" aria-label={plainText(t('figure.actions', { title: figure.title }))}>
      <div className="figure-actions__line">
        {figureFormats.map((format) => (
          <FigureAction key={format.id} of={name} isBusy={isWorking} onClick={() => void save(format)}>
            {t(`figure.${format.id}`)}
          </FigureAction>
        ))}
        <FigureAction of={name} onClick={() => void copy()}>
          {t('figure.copy')}
        </FigureAction>
        <FigureAction of={name} controls={citationId} isOpen={isCiting} onClick={() => setIsCiting(!isCiting)}>
          {t('figure.cite')}
        </FigureAction>
        <p role="status" className="figure-actions__status">
          {message}
        </p>
      </div>
      {shownText === null ? null : <textarea className="figure-actions__text" aria-label={t('figure.text')} readOnly rows={8} value={shownText} />}
      <div id={citationId}>{isCiting ? <FigureCitation title={figure.title} release={release} /> : null}</div>
    </div>
  );
}
