import { describe, expect, it } from 'vitest';
import { align } from '../../src/check/align.js';
import { readClaim } from '../../src/check/claim.js';
import { findHome, type Home } from '../../src/check/home.js';
import { sharedKeys } from '../../src/check/keys.js';
import { LIMITS, type Limits } from '../../src/check/limits.js';
import { claimLine } from '../../src/check/line.js';
import { bitsIn } from '../../src/check/weigh.js';
import type { Candidates } from '../../src/model.js';
import { candidatesOf } from './drawn.js';
import { CORPUS } from './harbor.js';

interface Within {
  readonly candidates?: Candidates;
  readonly limits?: Limits;
  readonly total?: number;
}

function homeOf(quote: string, { candidates = CORPUS, limits = LIMITS, total }: Within = {}): Home {
  const keys = sharedKeys();
  const within = { ...candidates, total: total ?? candidates.total };
  const claim = claimLine(readClaim(quote), keys, bitsIn(within));
  return findHome(claim, within, { keys, limits, align });
}

const kindOf = (quote: string, options?: Within): Home['kind'] => homeOf(quote, options).kind;

/** As many passages as a newsroom's archive has. */
const ARCHIVE = 100_000;

describe('the home of a claim', () => {
  it.each<[string, string, Home['kind']]>([
    ['a copy', 'It was the right decision for every family in this valley.', 'statement'],
    ['its first words', 'We will reopen the northern terminal', 'statement'],
    ['one name of seven words changed', 'Nobody should believe the rumors about the Norwegian freighter.', 'statement'],
    ['one measure of six words changed', 'All 14 crane operators were safe,', 'statement'],
    [
      'a third of the words replaced',
      'We could open the southern terminal on Friday, but only if the inspectors find no leaks in the wall.',
      'statement',
    ],
    [
      'two statements run together',
      'We will reopen the northern terminal on Friday. It was the right decision for every family in this valley.',
      'splice',
    ],
    [
      'two statements with other words between',
      'We will reopen the northern terminal on Friday because, honestly and truly, it was the right decision for every family in this valley.',
      'splice',
    ],
    ['the reporter’s words', 'The mayor thanked the volunteers and promised new floodlights', 'prose'],
    ['words of nobody', 'The budget of the orchestra has doubled since last spring.', 'none'],
    ['words of nobody that share common runs', 'We will find out on Monday whether it was the council.', 'none'],
    ['a turn of speech', 'at the end of the day', 'none'],
    ['one word of a statement', 'Friday', 'none'],
  ])('%s: %s', (_why, quote, kind) => {
    expect(kindOf(quote)).toBe(kind);
  });

  it('asks more of a short claim in a large archive', () => {
    const quote = 'the rumors about the freighter';
    expect(kindOf(quote)).toBe('statement');
    expect(kindOf(quote, { total: ARCHIVE ** 2 })).toBe('none');
  });

  it('asks no more of a long one', () => {
    const quote = 'It was the right decision for every family in this valley.';
    expect(kindOf(quote, { total: ARCHIVE ** 2 })).toBe('statement');
  });

  it('is nowhere among no candidates', () => {
    expect(homeOf('We will reopen.', { candidates: { passages: [], frequencies: new Map(), total: 0 } }).kind).toBe(
      'none',
    );
  });

  it('follows the thresholds it is given', () => {
    const quote =
      'We will reopen the northern terminal on Friday. It was the right decision for every family in this valley.';
    expect(kindOf(quote, { limits: { ...LIMITS, pieceBitsMin: 1_000 } })).not.toBe('splice');
    expect(kindOf('Nobody should trust a rumor about the Danish freighter.')).toBe('statement');
    expect(
      kindOf('Nobody should trust a rumor about the Danish freighter.', { limits: { ...LIMITS, scoreMin: 99 } }),
    ).toBe('none');
  });

  it('has the statement whose words are the claim’s before one that only holds them', () => {
    const candidates = candidatesOf({
      text: '“«A Voss|The dam will hold.»”\n“«B Lind|Nobody says that the dam will hold until spring.»”',
    });
    const home = homeOf('The dam will hold.', { candidates });
    expect(home.kind === 'statement' && home.best.passage.speaker?.name).toBe('A Voss');
  });
});
