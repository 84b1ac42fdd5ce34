import { Section } from '#ui/Section.tsx';
import { CopyButton } from '../figure/CopyButton.tsx';
import { plainText } from '#i18n/lao-words.ts';
import { useOpenData } from './use-open-data.ts';

const addresses = [
  ['manifest.json', 'openData.address.manifest'],
  ['overview.json', 'openData.address.overview'],
  ['indicators/{id}.json', 'openData.address.indicator'],
  ['download/indicators/{id}.csv', 'openData.address.table'],
  ['releases/{id}.json', 'openData.address.releaseFile'],
] as const;

/** Addresses that stay the same, for programs that read this dataset. */
export function AddressesSection() {
  const { locale } = useOpenData();
  const { t, language } = locale;
  return (
    <Section title={t('openData.addresses.title')} note={t('openData.addresses.note')}>
      <dl className="open-data__addresses">
        {addresses.map(([path, what]) => (
          <Address key={path} path={path} what={t(what)} />
        ))}
        <Address path={`releases-${language}.atom`} what={t('openData.address.feed')} />
      </dl>
    </Section>
  );
}

function Address({ path, what }: { readonly path: string; readonly what: string }) {
  const { locale, addressOf } = useOpenData();
  const { t } = locale;
  // The braces of a pattern are meant to be read, not coded.
  const address = addressOf(path).replaceAll('%7B', '{').replaceAll('%7D', '}');
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        <code>{address}</code>
        <CopyButton label={t('openData.copyAddress')} name={plainText(t('openData.copyAddressOf', { name: what }))} text={() => address} />
      </dd>
    </div>
  );
}
