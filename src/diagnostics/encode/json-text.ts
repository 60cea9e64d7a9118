/**
 * A value as JSON, indented, with its last line end. Controls and bidirectional marks that JSON may leave raw are written as
 * escapes: a terminal that shows the report has nothing to obey, and whoever parses it loses nothing. So is the second `#` of
 * two, for runners of CI obey `##[command]` and `##vso[command]` wherever they stand in a log.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]|(?<=#)#/g, escapeUnit)}\n`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
