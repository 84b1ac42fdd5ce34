import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import type { createAppRouter } from './router.tsx';

type AppProps = { readonly queryClient: QueryClient; readonly router: ReturnType<typeof createAppRouter> };

/** The whole program; the same tree in the browser and where a page is rendered without one, or hydration would not find its way. */
export function App({ queryClient, router }: AppProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}
