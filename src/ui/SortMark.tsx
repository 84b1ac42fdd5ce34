type SortMarkProps = { readonly direction: 'ascending' | 'descending' | null };

/** The small arrow beside the head of the column that orders a table; nothing beside the others. */
export function SortMark({ direction }: SortMarkProps) {
  if (direction === null) return null;
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" className={`sort-mark sort-mark--${direction}`}>
      <path d="M0 6h8L4 1z" />
    </svg>
  );
}
