/** Wall clocks of the world's zones, by the tables of Node. */
const SERIAL_OF_EPOCH = 25_569;
const DAY = 86_400_000; // milliseconds

const FIELDS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...FIELDS });
  clocks.set(timeZone, clock);
  return clock;
}

const PARTS: Readonly<Record<string, Intl.DateTimeFormatPartTypes>> = {
  yyyy: 'year',
  MM: 'month',
  dd: 'day',
  HH: 'hour',
  mm: 'minute',
  ss: 'second',
};

/** `Utilities.formatDate`, as far as its patterns are used. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const parts = clockOf(timeZone).formatToParts(instant);
  return pattern.replace(/'([^']*)'|([A-Za-z]+)/g, (_, quoted: string | undefined, letters: string) => {
    if (quoted !== undefined) return quoted;
    const part = parts.find(({ type }) => type === PARTS[letters]);
    if (!part) throw new Error(`[emulated] Utilities.formatDate does not know “${letters}”`);
    return part.type === 'year' ? part.value.padStart(4, '0') : part.value;
  });
}

const wallClock = (instant: number, timeZone: string): number =>
  Date.parse(`${formatDate(instant, timeZone, "yyyy-MM-dd'T'HH:mm:ss")}Z`);

/** The instant at which the clocks of the zone show a serial number; where they skip it, the next that they show. */
export function instantOf(serial: number, timeZone: string): number {
  const wanted = Math.round((serial - SERIAL_OF_EPOCH) * DAY);
  let instant = wanted;
  for (let i = 0; i < 2; i++) instant += wanted - wallClock(instant, timeZone);
  return wallClock(instant, timeZone) < wanted ? instant + (wanted - wallClock(instant, timeZone)) : instant;
}
