import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JUDGING, READING } from '../../src/web/accuracy.js';
import { agreement } from '../../src/web/agreement.js';
import { markedContext } from '../../src/web/marked.js';
import { SAMPLE_CHECKS } from '../../src/web/samples/checks.js';
import { timelineOf } from '../../src/web/timeline.js';
import { BROWSER, service } from './service.js';

describe('a course of time', () => {
  it('takes two dates', () => {
    expect(timelineOf(['2026-01-01', null])).toBeNull();
  });

  it.each([
    ['days', ['2026-02-01', '2026-02-01', '2026-02-03'], 2, 'most of them in 1 February 2026 (2)'],
    ['months', ['2025-02-01', '2026-02-03', '2026-02-27'], 2, 'from February 2025 to February 2026'],
    ['years', ['1990-02-01', '2026-02-03'], 2, 'from 1990 to 2026'],
  ])('goes by %s', (_why, dates, bars, sentence) => {
    const line = timelineOf(dates)!;
    expect(line.bars).toHaveLength(bars);
    expect(line.sentence).toContain(sentence);
    for (const { x, y, width, height } of line.bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(line.width + 1);
      expect(y + height).toBe(line.height);
    }
  });

  it('says how many have no date', () => {
    expect(timelineOf(['2026-02-01', '2026-02-03', null])!.sentence).toContain('1 statement without a date.');
  });
});

describe('several sources', () => {
  const { match } = SAMPLE_CHECKS.verified;
  const elsewhere = { ...match!, articleId: 'another' };
  const saying = (other: typeof elsewhere) => agreement({ ...SAMPLE_CHECKS.verified, alternatives: [other] });
  it('are said to agree or not', () => {
    expect(saying(elsewhere)).toBe('These words stand in 2 places, in 2 articles. All of them agree.');
    expect(saying({ ...elsewhere, exact: 'Every vow made here' })).toContain('do not agree on the words:');
    expect(saying({ ...elsewhere, speaker: { id: 'x', name: 'X' } })).toContain('do not agree on who said them:');
  });

  it('are not counted where a reporter only retells', () => {
    expect(saying({ ...elsewhere, statementId: null })).toBeNull();
  });
});

describe('the figures of accuracy', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  it('are those of the README', () => {
    for (const { claims, mustBe, right, n } of JUDGING)
      expect(readme).toContain(`| ${claims} | ${mustBe} | ${right} | ${n} |`);
    for (const { share } of READING) expect(readme).toContain(share.replace(' %', ''));
  });
});

describe('a paragraph as long as an article', () => {
  it('is shown around the match only', () => {
    const match = SAMPLE_CHECKS.verified.match!;
    const filler = 'word '.repeat(20_000);
    const context = { ...match.context, text: `${match.context.text} ${filler}` };
    const [runs] = markedContext(SAMPLE_CHECKS.verified.quote, { ...match, context });
    const shown = runs!.map(({ text }) => text).join('');
    expect(shown.length).toBeLessThan(5_000);
    expect(shown).toContain('[…]');
    expect(runs!.some(({ kind }) => kind === 'mark')).toBe(true);
  });
});

describe('a draft that takes long', () => {
  it('grows a page that leads on to the report', async () => {
    const { agent, verifier } = service();
    const { checkDraft } = verifier;
    verifier.checkDraft = async (input, watch) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await watch?.({ id: 'sample-draft', done: 12, total: 60 });
      return checkDraft(input);
    };
    const answer = await agent.post('/drafts').set('Accept', BROWSER).type('form').send({ text: 'A text.' });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('12 of 60 checked');
    expect(answer.text).toContain('<meta http-equiv="refresh" content="0;url=/drafts/sample-draft">');
  });

  it('says so where it breaks off', async () => {
    const { agent, verifier } = service();
    verifier.checkDraft = async (_input, watch) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await watch?.({ id: 'sample-draft', done: 12, total: 60 });
      throw new Error('the disk is gone');
    };
    const answer = await agent.post('/drafts').set('Accept', BROWSER).type('form').send({ text: 'A text.' });
    expect(answer.text).toContain('could not be checked to its end');
    expect(answer.text).not.toContain('the disk is gone');
  });
});
