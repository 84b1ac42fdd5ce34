import { setupServer } from 'msw/node';

/** The network of tests: each test says what is on it. */
export const server = setupServer();
