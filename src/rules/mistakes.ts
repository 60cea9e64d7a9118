import { SCHEMA_SHEETS } from '../schema/sheets.ts';
import { FOLDER_SHEETS } from '../source/sheets/folder.ts';
import type { MistakeSheets } from '../source/sheets/sheet.ts';
import { YAML_SHEETS } from '../source/sheets/yaml.ts';

/** All that can be wrong with the files themselves, before any rule: what the report calls it and what is to be said of it. */
export const MISTAKES: MistakeSheets = { ...FOLDER_SHEETS, ...YAML_SHEETS, ...SCHEMA_SHEETS };
