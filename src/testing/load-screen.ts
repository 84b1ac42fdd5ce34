import type { QueryClient } from '@tanstack/react-query';
import type { Language } from '#model/language.ts';
import { homeQuery, homeTextsQuery, manifestQuery, overviewQuery, textsQuery } from '#dataset/queries.ts';

/** What home needs before it is drawn. */
export async function loadHome(client: QueryClient, language: Language): Promise<void> {
  await Promise.all([client.ensureQueryData(manifestQuery()), client.ensureQueryData(homeQuery()), client.ensureQueryData(homeTextsQuery(language))]);
}

/** What the table of indicators needs before it is drawn. */
export async function loadIndicators(client: QueryClient, language: Language): Promise<void> {
  await Promise.all([client.ensureQueryData(manifestQuery()), client.ensureQueryData(overviewQuery()), client.ensureQueryData(textsQuery(language))]);
}
