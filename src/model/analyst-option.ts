/** Other ways to continue a series, for analysts, off unless an address asks for them; none of them enters a verdict. */
export const analystOptions = ['ols', 'holt', 'damped', 'logistic', 'bass'] as const;
export type AnalystOption = (typeof analystOptions)[number];
