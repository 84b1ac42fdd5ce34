import { vietnameseConventions } from '#i18n/conventions/vi.ts';
import { formattersOf } from '#i18n/formatters-of.ts';
import { messages as embed } from '#i18n/messages/vi/embed.ts';
import { messages as figure } from '#i18n/messages/vi/figure.ts';
import { messages as indicator } from '#i18n/messages/vi/indicator.ts';
import { messages as shell } from '#i18n/messages/vi/shell.ts';
import { messages as words } from '#i18n/messages/vi/words.ts';
import { createTranslate } from '#i18n/translate.ts';
import { start } from './start.ts';

void start({ language: 'vi', t: createTranslate({ ...shell, ...words, ...figure, ...indicator, ...embed }), format: formattersOf(vietnameseConventions) });
