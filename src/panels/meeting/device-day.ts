/**
 * Today by this device, as year-month-day in its own zone: the day a meeting is proposed to have taken place, which people see and
 * can correct. No verdict and no count of days is ever made from it.
 */
export function deviceDay(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
