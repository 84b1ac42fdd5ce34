import { laoConventions } from '#i18n/conventions/lo.ts';
import { formattersOf } from '#i18n/formatters-of.ts';
import { messages as embed } from '#i18n/messages/lo/embed.ts';
import { messages as figure } from '#i18n/messages/lo/figure.ts';
import { messages as indicator } from '#i18n/messages/lo/indicator.ts';
import { messages as shell } from '#i18n/messages/lo/shell.ts';
import { messages as words } from '#i18n/messages/lo/words.ts';
import { createTranslate } from '#i18n/translate.ts';
import { start } from './start.ts';
import './embed-lao.css';

void start({ language: 'lo', t: createTranslate({ ...shell, ...words, ...figure, ...indicator, ...embed }), format: formattersOf(laoConventions) });
