import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

type ReleaseLinkProps = {
  readonly id: string;
  /** The earlier release it is compared with; the one before without it. */
  readonly base?: string | undefined;
  /** Only the changes of this indicator. */
  readonly indicator?: string | undefined;
  /** 'Release 2026.11' without it. */
  readonly children?: ReactNode;
};

/** A link to what a release brought. */
export function ReleaseLink({ id, base, indicator, children }: ReleaseLinkProps) {
  const { t, language } = useLocale();
  return (
    <Link to="/$lang/releases/$id" params={{ lang: language, id }} search={{ with: base, indicator }}>
      {children ?? t('shell.release.id', { release: id })}
    </Link>
  );
}
