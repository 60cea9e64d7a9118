import type { Day } from '../../text/calendar.ts';
import type { Context } from '../define.ts';
import { dateGiven } from '../render/document-date.ts';

const DAY = 86_400_000;

/**
 * The day from which « within a year » is counted: `--date`, `SOURCE_DATE_EPOCH`, or today.
 * @throws Failure `usage` when the date that was given is none
 */
export function dayOfView(asked: string | undefined, { machine, now }: Context): Day {
  return Math.floor((dateGiven(asked, machine.env) ?? now).getTime() / DAY);
}
