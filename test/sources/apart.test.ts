import { describe, expect, it } from 'vitest';
import { fileQueue, readApart } from '../../src/sources/apart.js';
import { FILE_READING } from '../../src/sources/limits.js';
import { bytesOf, docx, pdfUnpackingTo } from './make.js';

describe('files are read apart from the service', () => {
  it('with the same result, several at a time', async () => {
    const files = [1, 2, 3, 4].map((n) => ({ name: `${n}.docx`, bytes: docx([`Text ${n}.`]) }));
    const readings = await Promise.all(files.map((file) => readApart(file)));
    expect(readings.map((reading) => reading.text)).toEqual(['Text 1.', 'Text 2.', 'Text 3.', 'Text 4.']);
  }, 30_000);

  it('and are refused where too many wait', async () => {
    const queue = fileQueue({ running: 1, waiting: 0, waitMs: 1_000 });
    const [first, second] = [1, 2].map((n) =>
      readApart({ name: `${n}.txt`, bytes: bytesOf(`Text ${n}.`) }, FILE_READING, queue),
    );
    await expect(second).rejects.toThrow(/Send fewer at a time/);
    expect((await first)?.text).toBe('Text 1.');
  }, 30_000);

  it('and say what is wrong with one', async () => {
    await expect(readApart({ name: 'a.pdf', bytes: bytesOf('x') })).rejects.toThrow(/no whole PDF/);
  }, 30_000);

  it('and are stopped when they take too long', async () => {
    const page = { name: 'a.html', bytes: bytesOf('<p>x</p>'.repeat(400_000)) };
    // Shorter than a process takes to begin.
    await expect(readApart(page, { ...FILE_READING, milliseconds: 10 })).rejects.toThrow(/too long/);
  }, 30_000);

  it('and are stopped when they take too much memory', async () => {
    const wide = { name: 'a.html', bytes: bytesOf('<p>x</p>'.repeat(400_000)) };
    await expect(readApart(wide, { milliseconds: 25_000, heapMegabytes: 40, megabytes: 768 })).rejects.toThrow(
      /too much memory/,
    );
  }, 30_000);

  it('and are stopped when they unpack to too much outside the heap', async () => {
    const file = { name: 'a.pdf', bytes: pdfUnpackingTo(400_000_000) };
    const limits = { milliseconds: 25_000, heapMegabytes: 384, megabytes: 400 };
    await expect(readApart(file, limits)).rejects.toThrow(/too much memory/);
  }, 30_000);
});
