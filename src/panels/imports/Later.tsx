import { type ReactNode, useDeferredValue } from 'react';

/** Drawn in a second step, once what stands above is on the screen: one long piece of work becomes two short ones. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
