import type { MessageKey } from '#i18n/translate.ts';

/** The words that the build writes into the page of a frame, for readers without JavaScript. */
export const pageWords = { name: 'shell.name', noScript: 'embed.noScript' } as const satisfies Readonly<Record<string, MessageKey>>;
