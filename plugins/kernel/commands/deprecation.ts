/** A door that goes: told on every answer of it, refusals too, long before (docs/api.md, "What may change"). Days in ISO. */
export type Deprecation = {
  /** From this day it is advised against. */
  since: string;
  /** Before this day it is not taken away: at least 180 days after `since`. */
  sunset: string;
  /** What to use in its place: an address of the documentation. */
  instead: string;
};

const LEAST_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

/** RFC 9745 and RFC 8594. */
export const deprecationHeaders = ({ since, sunset, instead }: Deprecation): Record<string, string> => {
  const [from, until] = [Date.parse(since), Date.parse(sunset)];
  if (Number.isNaN(from) || Number.isNaN(until) || until - from < LEAST_DAYS * DAY_MS) throw new TypeError(`deprecated since ${since}, gone on ${sunset}: at least ${LEAST_DAYS} days are promised`);
  return { Deprecation: `@${Math.floor(from / 1000)}`, Sunset: new Date(until).toUTCString(), Link: `<${instead}>; rel="deprecation"` };
};
