import { type ReactNode, type RefCallback, useState } from 'react';

type ScrollBoxProps = { readonly label: string; readonly children: ReactNode };

/** A box for what may be wider than the screen, or higher where it is given a height. Only while it scrolls does it take the focus, so that the arrow keys move it. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  const { isScrolling, ref } = useIsScrolling();
  const access = isScrolling ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div className="scroll-x" ref={ref} {...access}>
      {children}
    </div>
  );
}

/** Whether the content is wider or higher than its box: asked again whenever one of them changes its size. */
function useIsScrolling(): { readonly isScrolling: boolean; readonly ref: RefCallback<HTMLElement> } {
  const [isScrolling, setIsScrolling] = useState(false);
  const ref: RefCallback<HTMLElement> = (box) => {
    if (box === null || typeof ResizeObserver === 'undefined') return undefined;
    // The world outside: how much room the screen gives.
    const observer = new ResizeObserver(() => setIsScrolling(box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1));
    observer.observe(box);
    if (box.firstElementChild !== null) observer.observe(box.firstElementChild);
    return () => observer.disconnect();
  };
  return { isScrolling, ref };
}
