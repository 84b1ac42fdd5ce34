/** How far a report is. */
export type MakingStep = {
  /** Chapters are gathered, then laid out on pages or written to a file. */
  readonly phase: 'content' | 'page' | 'file';
  readonly done: number;
  readonly of: number;
  readonly title: string;
};

/** What was made: pages that are printed by the browser, or a file. */
export type MadeReport =
  | { readonly kind: 'pages'; readonly sheets: readonly HTMLElement[]; readonly name: string }
  /** `leftOut` = values whose source does not let them be passed on. */
  | { readonly kind: 'file'; readonly file: File; readonly leftOut: number };

/** Why it could not be made; `memory` = the browser ended the work. */
export type MakingFailure = { readonly kind: 'memory' } | { readonly kind: 'reason'; readonly reason: string };

export type Making =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'making'; readonly step: MakingStep | null }
  | { readonly kind: 'done'; readonly made: MadeReport }
  | { readonly kind: 'failed'; readonly failure: MakingFailure };
