import { expect, it } from 'vitest';
import { memoryProject } from '../../src/project/memory.ts';
import { recordingProject } from '../../src/project/recording.ts';

it('remembers what was read, under one name and as it was the first time', () => {
  const files: Record<string, string> = { 'contrat.yaml': 'version: 1\r\n', 'notes.txt': 'à part' };
  const project = recordingProject(memoryProject(files));
  project.read('./contrat.yaml');
  files['contrat.yaml'] = 'autre';
  project.read('contrat.yaml');
  project.read('absent.md');
  const text = [...project.filesRead()].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(text).toEqual([['contrat.yaml', 'version: 1\r\n']]);
});
