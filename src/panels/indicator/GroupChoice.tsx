import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

type GroupChoiceProps<Value extends string> = {
  readonly id: string;
  /** Seen before the choices where they do not say themselves what they choose. */
  readonly label: string;
  readonly isLabelSeen?: boolean;
  /** The part of the address that is chosen. */
  readonly name: 'by' | 'peers';
  readonly choices: readonly { readonly value: Value | undefined; readonly text: string; readonly isChosen: boolean }[];
};

/** A choice that is part of the address; the rest of the address stays as it is. */
export function GroupChoice<Value extends string>({ id, label, isLabelSeen = false, name, choices }: GroupChoiceProps<Value>) {
  const { language } = useLocale();
  return (
    <nav className="groups__choice no-print" aria-label={label}>
      {isLabelSeen ? <span aria-hidden="true">{label}</span> : null}
      {choices.map(({ value, text, isChosen }) => (
        <Link
          key={text}
          from="/$lang/indicators/$id"
          to="/$lang/indicators/$id"
          params={{ lang: language, id }}
          search={(previous) => ({ ...previous, [name]: value })}
          resetScroll={false}
          activeOptions={{ exact: true, explicitUndefined: true }}
          aria-current={isChosen ? 'true' : undefined}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
