/** Nothing is kept apart: the file is the copy. */
export function WhatIsKept() {
  return null;
}
