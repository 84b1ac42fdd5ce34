import { Outlet } from '@tanstack/react-router';

/** The outermost frame; the shell with the reader's language stands one level below. */
export function Root() {
  return <Outlet />;
}

/** Before the words of a language have come there is nothing to say yet. */
export function Blank() {
  return null;
}
