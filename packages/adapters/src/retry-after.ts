const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The three forms of a date in HTTP (RFC 9110 §5.6.7); servers write the first, clients must read all. */
const DATE_FORMS = [
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
];

/**
 * When a `Retry-After` header (RFC 9110 §10.2.3) allows the next try: a number of seconds from now, or a date.
 * A date that has passed means now.
 *
 * @param now the current time in epoch milliseconds
 * @example
 * retryAfter('120', now); // now + 120_000
 * @returns epoch milliseconds, never before `now`; undefined when the header is absent or cannot be read
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const value = header.trim();
  const at = /^\d+$/.test(value) ? now + Number(value) * 1000 : httpDate(value, now);
  return at !== undefined && Number.isSafeInteger(at) ? Math.max(at, now) : undefined;
}

function httpDate(value: string, now: number): number | undefined {
  const fields = DATE_FORMS.map((form) => form.exec(value)?.groups).find((groups) => groups !== undefined);
  const { day, month, year, time } = fields ?? {};
  if (day === undefined || month === undefined || year === undefined || time === undefined) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const monthIndex = MONTHS.indexOf(month);
  const fullYear = year.length === 2 ? nearestYear(Number(year), now) : Number(year);
  const date = new Date(Date.UTC(fullYear, monthIndex, Number(day), hours, minutes, Math.min(seconds, 59)));
  // Date.UTC carries 31 February over into March; such a date is no date. Second 60 is a leap second.
  const exists =
    date.getUTCMonth() === monthIndex && date.getUTCDate() === Number(day) && date.getUTCHours() === hours;
  return exists && minutes < 60 && seconds <= 60 ? date.getTime() : undefined;
}

/** Two digits mean the year in this century unless that lies more than 50 years ahead (RFC 9110 §5.6.7). */
function nearestYear(digits: number, now: number): number {
  const current = new Date(now).getUTCFullYear();
  const year = current - (current % 100) + digits;
  return year > current + 50 ? year - 100 : year;
}
