import { expect, it } from 'vitest';
import { embedSnippet } from './embed-snippet.ts';

it('is a frame with a name, loaded late, as wide as its column, and no text of it is markup', () => {
  const code = embedSnippet({ address: 'https://example.org/lo/embed/indicators/a?release=2026.11&theme=dark', title: 'Share "4G" <b> & ດິຈິ\u2060ຕອນ' });
  expect(code).toBe(
    '<iframe src="https://example.org/lo/embed/indicators/a?release=2026.11&amp;theme=dark" title="Share &quot;4G&quot; &lt;b&gt; &amp; ດິຈິຕອນ" width="100%" height="1020" loading="lazy" style="border:0"></iframe>',
  );
});
