import { describe, expect, it } from 'vitest';
import { floors } from '../../scripts/bench/floors.ts';

const SHARES = { 'stage-read': 30, 'stage-schema': 10, 'stage-prose': 40, 'many-tiny': 0.2 };

describe('the floors of what is not met', () => {
  it('says nothing of what is met', () => {
    expect(floors({ ...SHARES, 'many-jirutka': 10, one: 1.5, tiny: 1.2 })).toEqual([]);
  });

  it('tells a contract of next to nothing beside one that costs too much', () => {
    expect(floors({ one: 1.7, tiny: 1.4 })).toEqual([expect.stringContaining('coûte déjà 1,40 fois Node seul')]);
  });

  it('tells what model and rules would have to be content with', () => {
    // A fifth to start, and two fifths of the rest to read and for the schema: 52 % are bare.
    const [floor] = floors({ ...SHARES, 'many-jirutka': 6 });
    expect(floor).toContain('20,0 % du temps');
    expect(floor).toContain('52,0 %');
    expect(floor).toContain('ce rapport serait alors de 11,5');
    expect(floor).toContain('devraient tenir dans 16,7 % du temps');
  });

  it('says that what no rule could leave can’t be met', () => {
    expect(floors({ ...SHARES, 'many-jirutka': 5 })[0]).toContain('Il ne peut donc être tenu.');
  });
});
