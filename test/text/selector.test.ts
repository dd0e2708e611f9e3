import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { describe, locate } from '../../src/text/selector.js';

group('a selector', () => {
  it('finds its span again in an unchanged text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🙂') }), fc.nat(), fc.nat(), (text, a, b) => {
        const units = [...text];
        const cut = (n: number): number => units.slice(0, n % (units.length + 1)).join('').length;
        const [start, end] = [cut(a), cut(b)].sort((x, y) => x - y) as [number, number];
        const selector = describe(text, { start, end });
        const found = locate(text, selector)!;
        expect(describe(text, found)).toEqual(selector);
        expect(text.slice(found.start, found.end)).toBe(text.slice(start, end));
      }),
    );
  });

  it('tells one occurrence from another by what stands around it', () => {
    const text = 'First he said no. Then she said no. In the end nobody said no at all.';
    const start = text.indexOf('no. In');
    expect(locate(text, describe(text, { start, end: start + 2 }))).toEqual({ start, end: start + 2 });
  });

  it('finds nothing where the words are gone', () => {
    expect(locate('other words', { exact: 'gone', prefix: '', suffix: '' })).toBeNull();
  });

  it('never cuts a surrogate pair', () => {
    const text = `${'🙂'.repeat(20)}x${'🙂'.repeat(20)}y`;
    const at = text.indexOf('x');
    const { prefix, suffix } = describe(text, { start: at, end: at + 1 });
    expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(prefix + suffix)).toBe(false);
  });
});
