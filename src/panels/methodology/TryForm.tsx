import { useLocale } from '#ui/LocaleProvider.tsx';
import { pathKinds } from '#model/indicator.ts';
import { fieldsOfKind, hasPath, hasValues, type TryFieldName, type TryFields, tryKinds } from '#view-models/methodology/try-fields.ts';
import { TryField } from './TryField.tsx';
import { TryRows } from './TryRows.tsx';

type TryFormProps = {
  readonly fields: TryFields;
  readonly issues: ReadonlyMap<string, string>;
  readonly asOf: string;
  readonly onChange: (fields: TryFields) => void;
};

const groups = [
  ['baseline', ['baseTime', 'baseValue']],
  ['target', ['targetTime', 'targetValue', 'lower', 'upper']],
  ['dates', ['due', 'done']],
] as const satisfies readonly (readonly [string, readonly TryFieldName[]])[];

const settings = ['asOf', 'limitLower', 'limitUpper', 'precision', 'noise', 'lag', 'interval'] as const satisfies readonly TryFieldName[];

/** The fields a kind of target asks for; every change counts at once, so there is nothing to send. */
export function TryForm({ fields, issues, asOf, onChange }: TryFormProps) {
  const { t, format } = useLocale();
  const asked = fieldsOfKind[fields.kind];
  const field = (name: TryFieldName) => (
    <TryField key={name} id={name} label={t(`method.field.${name}`)} text={fields[name]} issue={issues.get(name) ?? null} onText={(text) => onChange({ ...fields, [name]: text })} />
  );
  return (
    <form className="try__form" aria-labelledby="try-title" onSubmit={(event) => event.preventDefault()}>
      <label className="try__field try__field--wide">
        <span>{t('method.try.kind')}</span>
        <select
          value={fields.kind}
          onChange={(event) => {
            const kind = tryKinds.find((known) => known === event.target.value);
            if (kind !== undefined) onChange({ ...fields, kind });
          }}
        >
          {tryKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`method.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {groups.map(([group, names]) => {
        const shown = names.filter((name) => asked.includes(name));
        return shown.length === 0 ? null : (
          <fieldset key={group} className="try__group">
            <legend>{t(`method.try.${group}`)}</legend>
            {shown.map(field)}
          </fieldset>
        );
      })}
      {hasValues(fields.kind) ? <TryRows rows={fields.values} issues={issues} onRows={(values) => onChange({ ...fields, values })} /> : null}
      <fieldset className="try__group">
        <legend>{t('method.try.settings')}</legend>
        {settings.filter((name) => asked.includes(name)).map(field)}
        {hasPath(fields.kind) ? <PathChoice fields={fields} onChange={onChange} /> : null}
      </fieldset>
      <p className="try__hint">{t('method.try.hint', { date: format.day(asOf) })}</p>
    </form>
  );
}

function PathChoice({ fields, onChange }: Pick<TryFormProps, 'fields' | 'onChange'>) {
  const { t } = useLocale();
  return (
    <label className="try__field">
      <span>{t('method.field.path')}</span>
      <select
        value={fields.path}
        onChange={(event) => {
          const path = pathKinds.find((known) => known === event.target.value);
          if (path !== undefined) onChange({ ...fields, path });
        }}
      >
        {pathKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`indicator.path.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
