import { describe, expect, it } from 'vitest';
import { tellStatus } from '../../../src/commands/preview/told.ts';
import { readStatus } from '../../../src/commands/status/read-status.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { checkContrat } from '../../../src/rules/check.ts';

const DRAFT = 'version: 1\nidentifiant: cls-valmont\ntitre: Valmont\netat: brouillon\nterritoire: { nom: Valmont }\n';

describe('the status that the page shows', () => {
  it('does not send its reader to the page they are reading', () => {
    const status = readStatus(checkContrat(memoryProject({ 'contrat.yaml': DRAFT })));
    expect(status.steps.map(({ command }) => command?.[0])).toContain('preview');
    const told = tellStatus(status, { number: 1, documents: [] }, 'clsante');
    expect(told.erreurs).toBe(status.errors.length);
    const commands = told.steps.map(({ command }) => command);
    expect(commands).toContain('clsante render');
    expect(commands.join('\n')).not.toContain('preview');
  });
});
