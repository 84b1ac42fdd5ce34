import { englishConventions } from '#i18n/conventions/en.ts';
import { formattersOf } from '#i18n/formatters-of.ts';
import { messages as embed } from '#i18n/messages/en/embed.ts';
import { messages as figure } from '#i18n/messages/en/figure.ts';
import { messages as indicator } from '#i18n/messages/en/indicator.ts';
import { messages as shell } from '#i18n/messages/en/shell.ts';
import { messages as words } from '#i18n/messages/en/words.ts';
import { createTranslate } from '#i18n/translate.ts';
import { start } from './start.ts';

void start({ language: 'en', t: createTranslate({ ...shell, ...words, ...figure, ...indicator, ...embed }), format: formattersOf(englishConventions) });
