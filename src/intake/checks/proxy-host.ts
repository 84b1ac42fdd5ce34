import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';
import { textMatches } from '../text-matches.ts';

const proxyHosts = [
  'zproxy\\.org',
  'translate\\.goog',
  'webcache\\.googleusercontent\\.com',
  'r\\.jina\\.ai',
  '12ft\\.io',
  'proxy\\.[a-z0-9-]+\\.[a-z]{2,}',
  'ezproxy\\.[a-z0-9.-]+',
  'localhost',
  '127\\.0\\.0\\.1',
];
const proxyPattern = new RegExp(`https?://(?:[a-z0-9-]+\\.)*(?:${proxyHosts.join('|')})(?=[/:\\s"']|$)`, 'gim');

/** An address leads to the publisher, not to a copy that somebody else's machine makes of it. */
export const proxyHost: Check = ({ sources }) =>
  textMatches(sources, proxyPattern).map(({ spot, value }) =>
    errorAt('proxy-host', spot, {
      value,
      message: `The address ${value} is a proxy or mirror, not the publisher.`,
      mend: 'Write the address of the publisher; without one, title, publisher and date are enough.',
    }),
  );
