import { useState } from 'react';
import { withParameter } from '#url/place-of.ts';

/** Opens the presenter's notes in a second window; `blockedAddress` = their address where the browser refused. */
export function usePresenterWindow(): { readonly open: () => void; readonly blockedAddress: string | null } {
  const [blockedAddress, setBlockedAddress] = useState<string | null>(null);
  const open = (): void => {
    const address = withParameter(location.href, 'presenter', '1');
    const opened = window.open(address, 'presenter-notes', 'popup,width=1000,height=760');
    setBlockedAddress(opened === null ? address : null);
    opened?.focus();
  };
  return { open, blockedAddress };
}
