/** The response headers of every page, for the preview server here and for nginx in docs/operations.md (a test compares). */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types tracker',
].join('; ');

export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Frames of other sites may show these pages and no others. */
const embedded = /^(?:lo|en|vi)\/embed(?:\/|$)/u;
/** Other sites may use these files. */
const published = /^(?:dataset|demonstration)\//u;

/** Keeps windows of other sites apart; browsers refuse it, with an error, from a server that they do not trust. */
export function openerPolicy(host: string): Readonly<Record<string, string>> {
  return /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/u.test(host) ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {};
}

/** The headers of an address, given below the address of the site. */
export function securityHeadersOf(address: string): Readonly<Record<string, string>> {
  if (published.test(address)) return { ...securityHeaders, 'Cross-Origin-Resource-Policy': 'cross-origin' };
  if (!embedded.test(address)) return securityHeaders;
  return {
    ...securityHeaders,
    'Content-Security-Policy': contentSecurityPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}
