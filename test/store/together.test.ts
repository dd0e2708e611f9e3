import { expect, it } from 'vitest';
import { together } from '../../src/store/sqlite/together.js';

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A write that notes what it was given. */
function noted() {
  const writes: (readonly number[])[] = [];
  return { writes, add: together<number>(async (all) => void writes.push([...all])) };
}

it('writes what comes in at about the same time at once, in its order', async () => {
  const { writes, add } = noted();
  const first = add(1);
  const second = add(2);
  await later();
  await Promise.all([first, second, add(3)]);
  expect(writes).toEqual([[1, 2, 3]]);
});

it('writes one that comes alone by itself', async () => {
  const { writes, add } = noted();
  await add(1);
  await add(2);
  expect(writes).toEqual([[1], [2]]);
});

it('does not wait for ever while more come in', async () => {
  const { writes, add } = noted();
  const added: Promise<void>[] = [];
  for (let number = 0; writes.length === 0; number++) {
    added.push(add(number));
    await later();
  }
  await Promise.all(added);
  expect(writes[0]!.length).toBeLessThanOrEqual(20);
  expect(writes.flat()).toEqual(added.map((_, number) => number));
});

it('tells everybody of a write that failed, and goes on', async () => {
  let fails = true;
  const add = together<number>(async () => {
    if (fails) throw new Error('The disk is full.');
  });
  const ended = await Promise.allSettled([add(1), add(2)]);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  await expect(add(3)).resolves.toBeUndefined();
});
