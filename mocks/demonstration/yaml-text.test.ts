import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlText, type YamlValue } from './yaml-text.ts';

describe('YAML texts', () => {
  it('read back as what was written, whatever the nesting and the characters', () => {
    const { value } = fc.letrec<{ value: YamlValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('no', 'true', '2026.11', '2024-05', '1e3', '- x', 'a: b', 'ດິຈິຕອນ', ' ', '#', "it's"),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('a', 'b2', 'indicators/demo-1', '2025.11', 'ລາວ'), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (written) => {
        expect(parse(yamlText(written))).toEqual(written);
      }),
    );
  });

  it('leave out what is undefined and put small parts on one line', () => {
    expect(yamlText([{ id: 'x1', none: undefined, list: [1, 2] }])).toBe('- id: x1\n  list: [1, 2]\n');
  });
});
