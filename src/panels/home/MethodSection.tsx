import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { Link } from '#url/router-exports.ts';
import { homeMethod, type WorkedExample } from '#view-models/home/method.ts';
import { IndicatorLink } from './IndicatorLink.tsx';
import { useHome } from './use-home.ts';

/** The rule in plain words and one example with the numbers of the release. */
export function MethodSection() {
  const { home, texts, locale } = useHome();
  const { rule, without, example } = homeMethod(home, texts, locale);
  return (
    <Section title={locale.t('home.method.title')}>
      <div className="prose">
        <p>{rule}</p>
        <p>{without}</p>
        {example === null ? null : <Example example={example} />}
        <p className="no-print">
          <Link to="/$lang/methodology" params={{ lang: locale.language }}>
            {locale.t('home.method.more')}
          </Link>
        </p>
      </div>
    </Section>
  );
}

type ExampleProps = { readonly example: WorkedExample };

function Example({ example: { id, intro, formula, status, isOutlined, isDoubtful, note } }: ExampleProps) {
  return (
    <p>
      <IndicatorLink id={id}>{intro}</IndicatorLink> <span className="nowrap">{formula}</span>
      <br />
      <StatusWord status={status} isOutlined={isOutlined} isDoubtful={isDoubtful} />
      {note === '' ? null : <span className="muted"> ({note})</span>}
    </p>
  );
}
