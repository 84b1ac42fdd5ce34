import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { screenAddresses } from '#url/screen-addresses.ts';
import { createAppRouter } from './router.tsx';

it('the list of addresses that web servers answer is that of the router', () => {
  const { routesById } = createAppRouter({ queryClient: new QueryClient() });
  const known = Object.values(routesById)
    .filter((route) => route.children === undefined)
    .map(({ fullPath }) => fullPath)
    .filter((path) => path.startsWith('/$lang'))
    .map((path) => path.replace(/^\/\$lang\/?/u, '').replace(/\/$/u, ''));
  expect(known.toSorted()).toEqual([...screenAddresses].toSorted());
});
