import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf, joined, opened, PostingList, placesAt, type Stored, without } from '../../src/store/postings.js';

type Occurrence = [block: number, place: number];

const places = fc
  .uniqueArray(fc.nat({ max: 500 }), { minLength: 1, maxLength: 5 })
  .map((numbers) => numbers.sort((a, b) => a - b));
const lists = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2_000_000_000 }), places), {
    selector: ([block]) => block,
    minLength: 1,
    maxLength: 30,
  })
  .map((entries) => entries.sort(([a], [b]) => a - b));

function stored(entries: readonly (readonly [number, readonly number[]])[]): Stored {
  const list = new PostingList(entries[0]![0]);
  for (const [block, at] of entries) list.push(block, at);
  return { first: list.first, last: list.last, postings: list.bytes() };
}

function read(list: Stored): Occurrence[] {
  const all = opened(list);
  return Array.from(all.blocks.subarray(0, all.count)).flatMap((block, index) =>
    placesAt(all, index).map((place): Occurrence => [block, place]),
  );
}

const flat = (entries: readonly (readonly [number, readonly number[]])[]): Occurrence[] =>
  entries.flatMap(([block, at]) => at.map((place): Occurrence => [block, place]));

describe('postings', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(lists, (entries) => {
        expect(read(stored(entries))).toEqual(flat(entries));
      }),
    );
  });

  it('find the index of each of their blocks, and of no other', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (entries, other) => {
        const list = opened(stored(entries));
        expect(entries.map(([block]) => indexOf(list, block))).toEqual(entries.map((_, index) => index));
        if (!entries.some(([block]) => block === other)) expect(indexOf(list, other)).toBe(-1);
      }),
    );
  });

  it('join without a trace of the seam', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (entries, at) => {
        const cut = 1 + (at % entries.length);
        if (cut === entries.length) return;
        const whole = joined(stored(entries.slice(0, cut)), stored(entries.slice(cut)));
        expect(whole).toEqual(stored(entries));
      }),
    );
  });

  it('lose exactly the blocks that are taken out', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), (entries, a, b) => {
        const from = entries[a % entries.length]![0];
        const to = from + (b % 1_000_000_000);
        const kept = entries.filter(([block]) => block < from || block > to);
        const { list, removed } = without(stored(entries), from, to);
        expect(removed).toBe(entries.length - kept.length);
        expect(list ? read({ first: list.first, last: list.last, postings: list.bytes() }) : []).toEqual(flat(kept));
      }),
    );
  });

  it('take about two bytes a word', () => {
    const list = new PostingList(1);
    for (let block = 1; block <= 1_000; block++) list.push(block, [block % 100]);
    expect(list.bytes()).toHaveLength(2_000);
  });
});
