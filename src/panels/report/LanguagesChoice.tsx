import { type Language, languages } from '#model/language.ts';
import { languageNames } from '#ui/language-names.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { BuilderGroup } from './BuilderGroup.tsx';

type LanguagesChoiceProps = { readonly chosen: readonly Language[]; readonly onChoose: (chosen: readonly Language[]) => void };

/** One or two languages; the one chosen first leads. */
export function LanguagesChoice({ chosen, onChoose }: LanguagesChoiceProps) {
  const { t } = useLocale();
  const [first, second] = chosen;
  const toggled = (language: Language): readonly Language[] => {
    if (!chosen.includes(language)) return [...chosen.slice(0, 1), language];
    return chosen.length === 1 ? chosen : chosen.filter((other) => other !== language);
  };
  const order = first === undefined || second === undefined ? t('builder.languages.note') : t('builder.languages.order', { first: languageNames[first], second: languageNames[second] });
  return (
    <BuilderGroup title={t('builder.languages')} note={order}>
      <div className="builder__segments">
        {languages.map((language) => (
          <label key={language}>
            <input type="checkbox" checked={chosen.includes(language)} onChange={() => onChoose(toggled(language))} />
            <span lang={language}>{languageNames[language]}</span>
          </label>
        ))}
      </div>
    </BuilderGroup>
  );
}
