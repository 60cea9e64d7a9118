import { describe, expect, it } from 'vitest';
import { isAlias, isScalar, parseDocument, visit } from 'yaml';
import { aliasTarget, MAX_MARKS, wildAlias } from '../../src/source/aliases.ts';

const read = (text: string) => parseDocument(text, { stringKeys: true });

describe('an alias', () => {
  it('stands for the last value before it that bears its name', () => {
    const document = read('a: &x 1\nb: *x\nc: &x 2\nd: *x\n');
    const targets: unknown[] = [];
    visit(document, {
      Alias(_, alias) {
        const target = isAlias(alias) ? aliasTarget(document, alias) : undefined;
        targets.push(isScalar(target) ? target.value : target);
      },
    });
    expect(targets).toEqual([1, 2]);
  });
});

describe('the aliases of a file', () => {
  it('are let be where they are few', () => {
    expect(wildAlias(read('a: 1\n'))).toBeUndefined();
    expect(wildAlias(read('a: &x [1, 2]\nb: [*x, *x]\n'))).toBeUndefined();
    expect(wildAlias(read('a: &x [*x]\n'))).toBeUndefined();
  });

  it('are too many beyond the limit', () => {
    const aliases = (count: number) => wildAlias(read(`a: &x 1\nb: [${'*x, '.repeat(count)}]\n`));
    expect(aliases(MAX_MARKS - 1)).toBeUndefined();
    expect(aliases(MAX_MARKS)).toMatchObject({ source: 'x' });
  });

  it('are refused at the one that multiplies beyond measure', () => {
    const level = (name: string, below: string) => `${name}: &${name} [${`*${below}, `.repeat(9)}]\n`;
    const text = `a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}${level('f', 'e')}`;
    expect(wildAlias(read(text))).toMatchObject({ source: 'e' });
  });
});
