import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode, useSyncExternalStore } from 'react';
import { DatasetNotice } from './DatasetNotice.tsx';
import { useDataset, useDatasetNotice } from './use-dataset-notice.ts';

type CatcherProps = {
  readonly children: ReactNode;
  readonly fallback: (error: unknown, tryAgain: () => void) => ReactNode;
  /** Called before the children are drawn again. */
  readonly onClear: () => void;
  /** What failed is tried again when this changes: another page, another release. */
  readonly resetKey: string;
};

type CatcherState = { readonly caught: { readonly error: unknown } | null };

/** React knows error boundaries only as classes. */
class Catcher extends Component<CatcherProps, CatcherState> {
  static getDerivedStateFromError(error: unknown): CatcherState {
    return { caught: { error } };
  }

  override state: CatcherState = { caught: null };

  override componentDidUpdate(before: CatcherProps) {
    if (before.resetKey !== this.props.resetKey && this.state.caught !== null) this.clear();
  }

  clear = () => {
    this.props.onClear();
    this.setState({ caught: null });
  };

  override render() {
    const { caught } = this.state;
    return caught === null ? this.props.children : this.props.fallback(caught.error, this.clear);
  }
}

type DatasetErrorBoundaryProps = {
  readonly children: ReactNode;
  /** Shown in place of a notice: where the page says the same thing elsewhere. */
  readonly fallback?: ReactNode;
  /** Something that differs between pages, so that a failure does not follow the reader to the next one. */
  readonly resetKey?: string;
  /** What else has to be fetched again when the reader tries again: the code of a page that the line broke off. */
  readonly onRetry?: () => Promise<void>;
  /** Whether the children are a whole page. */
  readonly isPage?: boolean;
};

/** Shows a notice in place of children that could not be shown; trying again asks the network and draws them anew. */
export function DatasetErrorBoundary({ children, fallback, resetKey = '', onRetry: retryMore, isPage = false }: DatasetErrorBoundaryProps) {
  const dataset = useDataset();
  const release = useSyncExternalStore(dataset.subscribe, dataset.shown, dataset.shown)?.fingerprint ?? '';
  // What failed while a kept release was shown is tried again with the newest, whoever asked for it.
  const isNewest = useDatasetNotice() === null;
  const notice = (error: unknown, tryAgain: () => void) => {
    const onRetry = async () => {
      await dataset.retry();
      await retryMore?.();
      tryAgain();
    };
    return <DatasetNotice error={error} onRetry={onRetry} isPage={isPage} />;
  };
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catcher resetKey={`${resetKey} ${release} ${isNewest}`} onClear={reset} fallback={fallback === undefined ? notice : () => fallback}>
          {children}
        </Catcher>
      )}
    </QueryErrorResetBoundary>
  );
}
