/** Small answers and files as the World Bank gives them, made for the tests. */

type Row = { readonly date: string; readonly value: number | null };

const row = ({ date, value }: Row) => ({ indicator: { id: 'IT.NET.USER.ZS', value: 'Individuals using the Internet' }, country: { id: 'LA', value: 'Lao PDR' }, countryiso3code: 'LAO', date, value, unit: '', obs_status: '', decimal: 1 });

/** One page of an answer; `per_page` is a number or a text there. */
export function worldBankPage(header: Readonly<Record<string, unknown>>, rows: readonly Row[]): string {
  return JSON.stringify([{ page: 1, pages: 1, per_page: '50', total: rows.length, sourceid: '2', lastupdated: '2026-07-13', ...header }, rows.map(row)]);
}

export const worldBankAnswer = worldBankPage({}, [{ date: '2024', value: 66.25 }, { date: '2023', value: null }]);

export const worldBankError = '[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]';

export const worldBankCsv = `\uFEFF"Data Source","World Development Indicators",

"Last Updated Date","2026-07-13",

"Country Name","Country Code","Indicator Name","Indicator Code","2022","2023","2024",
"Lao PDR","LAO","Individuals using the Internet","IT.NET.USER.ZS","","62.1","66.25",
"Viet Nam","VNM","Individuals using the Internet","IT.NET.USER.ZS","78.6","","84.2",
`;

export const worldBankMetadata = `\uFEFF"INDICATOR_CODE","INDICATOR_NAME","SOURCE_NOTE","SOURCE_ORGANIZATION",
"IT.NET.USER.ZS","Individuals using the Internet","Internet users are individuals
who have used the Internet.","International Telecommunication Union",
`;

export const dataBankCsv = `Country Name,Country Code,Series Name,Series Code,2023 [YR2023],2024 [YR2024],Note
Lao PDR,LAO,Individuals using the Internet,IT.NET.USER.ZS,62.1,..,x
,,,,,,
Data from database: World Development Indicators
Last Updated: 07/13/2026
`;
