import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from '#mocks/node.ts';
import '@testing-library/jest-dom/vitest';

// A request nobody answers is a mistake of the test or of the code, never the network's.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));

afterEach(() => {
  cleanup();
  server.resetHandlers();
});

afterAll(() => server.close());

// A busy machine is slow, not wrong: what is waited for may take its time, what is wrong still fails.
configure({ asyncUtilTimeout: 10_000 });
