import { Fragment } from 'react';
import type { Provider } from '#view-models/systems/providers-of.ts';
import { GroupLink } from '../GroupLink.tsx';

type ProvidersProps = { readonly providers: readonly Provider[] };

/** The institutions that provide a system, each with the way to its page. */
export function Providers({ providers }: ProvidersProps) {
  return providers.map(({ id, name }, place) => (
    <Fragment key={id}>
      {place === 0 ? '' : '; '}
      <GroupLink kind="institution" id={id}>
        {name}
      </GroupLink>
    </Fragment>
  ));
}
