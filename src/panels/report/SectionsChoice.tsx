import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { OutlineEntry } from '#view-models/report/report-outline.ts';
import type { ReportSection } from '#view-models/report/report-request.ts';
import { BuilderGroup } from './BuilderGroup.tsx';

type SectionsChoiceProps = {
  /** Every section there is; those of the report first, in its order. */
  readonly entries: readonly OutlineEntry[];
  readonly chosen: readonly ReportSection[];
  readonly onChoose: (chosen: readonly ReportSection[]) => void;
};

export function SectionsChoice({ entries, chosen, onChoose }: SectionsChoiceProps) {
  const { t } = useLocale();
  return (
    <BuilderGroup title={t('builder.sections')}>
      <ol className="builder__sections">
        {entries.map(({ section, title, estimatedPages }) => {
          const place = chosen.indexOf(section);
          return (
            <li key={section}>
              <label>
                <input
                  type="checkbox"
                  checked={place >= 0}
                  // A report without a section would be a cover.
                  disabled={place >= 0 && chosen.length === 1}
                  onChange={() => onChoose(place < 0 ? [...chosen, section] : chosen.filter((other) => other !== section))}
                />
                <span>{title}</span>
              </label>
              <span className="builder__about">{estimatedPages === 0 ? t('builder.sections.sentence') : t('builder.sections.pages', { count: estimatedPages })}</span>
              <span className="builder__moves">
                {place < 0 ? null : (
                  <>
                    <MoveButton label={plainText(t('builder.sections.up', { section: title }))} sign="↑" isOff={place === 0} onMove={() => onChoose(moved(chosen, place, place - 1))} />
                    <MoveButton label={plainText(t('builder.sections.down', { section: title }))} sign="↓" isOff={place === chosen.length - 1} onMove={() => onChoose(moved(chosen, place, place + 1))} />
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </BuilderGroup>
  );
}

type MoveButtonProps = { readonly label: string; readonly sign: string; readonly isOff: boolean; readonly onMove: () => void };

/** Stays in reach of the keyboard at either end, so that the focus is not lost by the last move. */
function MoveButton({ label, sign, isOff, onMove }: MoveButtonProps) {
  return (
    <button type="button" aria-label={label} aria-disabled={isOff} onClick={isOff ? undefined : onMove}>
      {sign}
    </button>
  );
}

function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const [item] = items.slice(from, from + 1);
  const rest = items.toSpliced(from, 1);
  return item === undefined ? items : rest.toSpliced(to, 0, item);
}
