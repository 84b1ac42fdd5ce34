import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { codePointOrder, compareCodePoints } from './compare-code-points.ts';
import { portableRunningSha256, runningSha256 } from './running-sha256.ts';
import { portableSha256Hex, sha256Hex } from './sha256.ts';

describe('canonical JSON', () => {
  test.for([
    ['keys by code point', { b: 1, a: 2, A: 3 }, '{"A":3,"a":2,"b":1}'],
    ['lists in their order', [3, 1, 2], '[3,1,2]'],
    ['numbers as ECMAScript prints them', [1.0, 1e21, -0, 0.1], '[1,1e+21,0,0.1]'],
    ['absent fields left out, null kept', { a: undefined, b: null }, '{"b":null}'],
    ['texts and keys in NFC', { 'e\u0301': 'a\u0308' }, '{"\u00e9":"\u00e4"}'],
    ['no white space', { a: [{ b: true }] }, '{"a":[{"b":true}]}'],
    ['astral keys after the basic plane', { '\u{1F600}': 1, '\uFF5E': 2 }, '{"\uFF5E":2,"\u{1F600}":1}'],
  ] as const)('has %s', ([, value, json]) => {
    expect(canonicalJson(value)).toBe(json);
  });

  it('refuses what JSON cannot say', () => {
    expect(() => canonicalJson(Number.POSITIVE_INFINITY)).toThrow(TypeError);
    expect(() => canonicalJson([undefined])).toThrow(TypeError);
  });
});

describe('order by code point', () => {
  test.for([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['ab', 'a', 1],
    ['', '', 0],
    ['\uFF5E', '\u{1F600}', -1],
    ['\u{1F600}', '\u{1F601}', -1],
  ] as const)('%s against %s', ([left, right, sign]) => {
    expect(Math.sign(compareCodePoints(left, right))).toBe(sign);
  });

  it('is the same for one pair and for many texts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: 'binary' }))), (texts) => {
        expect(texts.toSorted(codePointOrder(texts))).toEqual(texts.toSorted(compareCodePoints));
      }),
    );
  });
});

describe('SHA-256', () => {
  // The first two are the examples of the standard.
  test.for([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['ດິຈິຕອນ', '55687f70bf2582763a3f73fd1c0c90a1834a9fdef6fe50413cfc69c6287252f0'],
  ] as const)('of %j, as a text and as bytes', ([text, hash]) => {
    expect(sha256Hex(text)).toBe(hash);
    expect(sha256Hex(new TextEncoder().encode(text))).toBe(hash);
  });

  it('is the same with the machine’s help and without, whole and piece by piece', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.uint8Array(), (pieces, bytes) => {
        const [native, portable] = [runningSha256(), portableRunningSha256()];
        for (const piece of pieces) for (const hash of [native, portable]) hash.add(piece);
        expect(native.hex()).toBe(portable.hex());
        expect(native.hex()).toBe(sha256Hex(pieces.join('')));
        expect(sha256Hex(bytes)).toBe(portableSha256Hex(bytes));
      }),
    );
  });
});
