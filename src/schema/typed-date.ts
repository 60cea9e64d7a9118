import { readDate } from './sentences/dates.ts';

/**
 * How a date that the command line refuses has to be written: the same one where it can be read (« 15/03/2028 » is
 * 2028-03-15), else `forms`, and never a date that nobody typed.
 * @param fits whether a date may stand there: a month is not a day
 */
export function asItIsWritten(typed: string, forms: string, fits: (date: string) => boolean = () => true): string {
  const date = readDate(typed.trim());
  return date !== undefined && fits(date) ? date : forms;
}
