import { expect, it } from 'vitest';
import { memoryProject } from '../../src/project/memory.ts';
import { lookAgain, recordingProject } from '../../src/project/recording.ts';

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

it('knows all that was asked, and gives one word for the answers', () => {
  const looked = (files: Record<string, string>) => {
    const project = recordingProject(memoryProject(files));
    lookAgain(project, [
      ['list', '.'],
      ['folders', '.'],
      ['read', 'contrat.yaml'],
      ['read', 'absent.md'],
      ['read', '../dehors'],
    ]);
    return project;
  };
  const first = looked({ 'contrat.yaml': 'version: 1' });
  expect(first.looks()).toEqual([
    ['list', '.'],
    ['folders', '.'],
    ['read', 'contrat.yaml'],
    ['read', 'absent.md'],
    ['read', '../dehors'],
  ]);
  expect(looked({ 'contrat.yaml': 'version: 1' }).digest()).toBe(first.digest());
  const others = [
    { 'contrat.yaml': 'version: 2' },
    { 'contrat.yaml': 'version: 1', 'absent.md': '' },
    { 'contrat.yaml': 'version: 1', 'axes.yaml': '' },
    { 'autre.yaml': 'version: 1' },
    { 'contrat.yaml': 'version: 1', 'fiches-action/1.yaml': '' },
    // Bytes that look like the next answer are still bytes.
    { 'contrat.yaml': 'version: 1["read","absent.md",0]\n' },
  ].map((files) => looked(files).digest());
  expect(new Set([first.digest(), ...others]).size).toBe(others.length + 1);
});
