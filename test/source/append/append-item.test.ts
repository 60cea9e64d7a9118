import { describe, expect, it } from 'vitest';
import { appendItem } from '../../../src/source/append/append-item.ts';

const AXE = [
  ['id', '2'],
  ['titre', 'Agir : vite'],
] as const;

const added = (text: string): string => {
  const result = appendItem(text, 'axes', AXE);
  return result.ok ? result.text : result.reason;
};

describe('an item at the end of a list', () => {
  it('is written like those before it', () => {
    expect(added('axes:\n  - id: "1"\n    titre: Un\n')).toBe(
      'axes:\n  - id: "1"\n    titre: Un\n  - id: "2"\n    titre: "Agir : vite"\n',
    );
    expect(added('axes:\n- id: "1"\n  titre: Un\ntitre: T\n')).toBe(
      'axes:\n- id: "1"\n  titre: Un\n- id: "2"\n  titre: "Agir : vite"\ntitre: T\n',
    );
    expect(added('axes:\n  -   id: "1"\n      titre: Un\n')).toBe(
      'axes:\n  -   id: "1"\n      titre: Un\n  -   id: "2"\n      titre: "Agir : vite"\n',
    );
  });

  it('stands in braces where those before it do', () => {
    expect(added('axes:\n  - { id: "1", titre: Un }\n\ntitre: T\n')).toBe(
      'axes:\n  - { id: "1", titre: Un }\n  - { id: "2", titre: "Agir : vite" }\n\ntitre: T\n',
    );
  });

  it('keeps the blank lines that part them, and the line ends of Windows', () => {
    expect(added('axes:\r\n  - id: "0"\r\n\r\n  - id: "1"\r\n    titre: Un # ici\r\n')).toBe(
      'axes:\r\n  - id: "0"\r\n\r\n  - id: "1"\r\n    titre: Un # ici\r\n\r\n  - id: "2"\r\n    titre: "Agir : vite"\r\n',
    );
  });

  it('comes after the comments of the last, and before those of what follows', () => {
    expect(added('axes:\n  - id: "1"\n    # titre: …\n\n    # themes: …\n\n# La suite.\ntitre: T\n')).toBe(
      'axes:\n  - id: "1"\n    # titre: …\n\n    # themes: …\n  - id: "2"\n    titre: "Agir : vite"\n\n# La suite.\ntitre: T\n',
    );
  });

  it('comes after a text of several lines', () => {
    expect(added('axes:\n  - id: "1"\n    description: |\n      # Un titre\n\n      - rien\n\ntitre: T\n')).toBe(
      'axes:\n  - id: "1"\n    description: |\n      # Un titre\n\n      - rien\n  - id: "2"\n    titre: "Agir : vite"\n\ntitre: T\n',
    );
  });

  it('needs no line end at the end of the file', () => {
    expect(added('axes:\n  - id: "1"')).toBe('axes:\n  - id: "1"\n  - id: "2"\n    titre: "Agir : vite"\n');
  });

  it.each([
    ['axes: [{ id: "1" }] # tous\n', 'axes: [{ id: "1" }, { id: "2", titre: "Agir : vite" }] # tous\n'],
    ['axes: [{ id: "1" },]\n', 'axes: [{ id: "1" }, { id: "2", titre: "Agir : vite" },]\n'],
    ['axes: [\n  { id: "1" }\n]\n', 'axes: [\n  { id: "1" },\n  { id: "2", titre: "Agir : vite" }\n]\n'],
    ['axes: [\n  { id: "1" }, # un\n]\n', 'axes: [\n  { id: "1" }, # un\n  { id: "2", titre: "Agir : vite" },\n]\n'],
    ['axes: [\n  { id: "1" } # un\n]\n', 'axes: [\n  { id: "1" }, # un\n  { id: "2", titre: "Agir : vite" }\n]\n'],
  ])('goes between the brackets of %j', (before, after) => {
    expect(added(before)).toBe(after);
  });

  it.each([
    ['axes: []\n', 'axes:\n  - id: "2"\n    titre: "Agir : vite"\n'],
    ['axes: [] # rien encore\ntitre: T\n', 'axes: # rien encore\n  - id: "2"\n    titre: "Agir : vite"\ntitre: T\n'],
    ['axes:\n', 'axes:\n  - id: "2"\n    titre: "Agir : vite"\n'],
    ['axes: # à venir\ntitre: T\n', 'axes: # à venir\n  - id: "2"\n    titre: "Agir : vite"\ntitre: T\n'],
    ['axes: ~\n', 'axes:\n  - id: "2"\n    titre: "Agir : vite"\n'],
    ['axes: null\n', 'axes:\n  - id: "2"\n    titre: "Agir : vite"\n'],
    ['', 'axes:\n  - id: "2"\n    titre: "Agir : vite"\n'],
    ['# Rien encore.\n', '# Rien encore.\n\naxes:\n  - id: "2"\n    titre: "Agir : vite"\n'],
    ['titre: T', 'titre: T\n\naxes:\n  - id: "2"\n    titre: "Agir : vite"\n'],
  ])('begins the list in %j', (before, after) => {
    expect(added(before)).toBe(after);
  });

  it.each([
    ['axes: Un\n', 'no-list'],
    ['axes: { a: 1 }\n', 'no-list'],
    ['- a\n', 'no-list'],
    ['{ titre: T }\n', 'no-list'],
    ['axes: [ # un mot\n]\n', 'no-list'],
    ['axes: *x\n', 'unreadable'],
    ['axes: [\n', 'unreadable'],
    ['titre: "T\n', 'unreadable'],
    ['titre: T\n...\n', 'unsure'],
  ])('leaves %j alone, and says why', (before, reason) => {
    expect(added(before)).toBe(reason);
  });
});
