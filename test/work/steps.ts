/**
 * Counts work without a clock: how often V8 runs each block of the product’s code and of its libraries, and how far
 * built-in functions go over what they are given. The same input takes the same number of steps on any machine, but for
 * what is made once and kept.
 */

import { Session } from 'node:inspector';
import { resolve } from 'node:path';

interface Coverage {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

const session = new Session();
session.connect();

function post<T>(method: string, params: object = {}): T {
  let answer: T | undefined;
  session.post(method, params, (error, value) => {
    if (error) throw error;
    answer = value as T;
  });
  return answer!;
}

post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const ROOT = resolve(import.meta.dirname, '../..');
/** What runs the tests is no work of the product. */
const TOOLS = /\/node_modules\/(?:@vitest|vitest|vite|tsx|esbuild)\//;
const isCounted = (url: string): boolean =>
  (url.includes(`${ROOT}/src/`) || url.includes(`${ROOT}/node_modules/`)) && !TOOLS.test(url);

/** Runs of blocks since this was last asked. */
function blocks(): number {
  const { result } = post<{ result: Coverage[] }>('Profiler.takePreciseCoverage');
  let sum = 0;
  for (const { url, functions } of result)
    if (isCounted(url)) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  return sum;
}

/** What built-in functions went over since the counting began: elements and units. */
let passed = 0;

type Builtin = (this: never, ...given: never[]) => unknown;
type Cost = (self: never, given: readonly never[], result: never) => number;

const ofSelf: Cost = (self: { length: number }) => self.length;
const ofResult: Cost = (_self, _given, result: { length: number }) => result.length;
const ofFirst: Cost = (_self, [first]: readonly { length?: number; size?: number }[]) =>
  first?.length ?? first?.size ?? 1;
/** From where it was told to look, or the start, to what was found, or the end. */
const sought: Cost = (self: { length: number }, [, from]: readonly number[], at: number | boolean) =>
  1 + (typeof at === 'number' && at >= 0 ? at : self.length) - Math.max(0, from ?? 0);
const soughtBack: Cost = (self: { length: number }, [, from]: readonly number[], at: number) =>
  1 + Math.min(self.length, from ?? self.length) - Math.max(0, at);

const BUILTINS: readonly (readonly [object, Record<string, Cost>])[] = [
  [
    Array.prototype,
    {
      ...{ includes: sought, indexOf: sought, lastIndexOf: soughtBack, join: ofSelf, reverse: ofSelf, fill: ofSelf },
      ...{
        slice: ofResult,
        concat: ofResult,
        flat: ofResult,
        sort: ofSelf,
        splice: ofSelf,
        shift: ofSelf,
        unshift: ofSelf,
      },
    },
  ],
  [
    String.prototype,
    {
      ...{
        includes: sought,
        indexOf: sought,
        lastIndexOf: soughtBack,
        split: ofSelf,
        replaceAll: ofSelf,
        trim: ofSelf,
      },
      ...{ toLowerCase: ofSelf, toUpperCase: ofSelf, normalize: ofSelf, repeat: ofResult, localeCompare: ofSelf },
    },
  ],
  [Array, { from: ofResult }],
  [JSON, { parse: ofFirst, stringify: (_self, _given, result: string | undefined) => result?.length ?? 0 }],
  [Buffer, { concat: ofResult, from: ofResult, byteLength: (_self, _given, result) => result }],
  [TextDecoder.prototype, { decode: ofResult }],
];

/** As far as a match went from where it began to look; one that must stand at its place and does not, goes nowhere. */
function lookedOver({ sticky, global }: RegExp, from: number, text: string, found: RegExpExecArray | null): number {
  const start = sticky || global ? from : 0;
  if (found) return 1 + found.index + found[0].length - start;
  return sticky ? 1 : 1 + Math.max(0, text.length - start);
}

const exec = RegExp.prototype.exec;
/** Every use of an expression comes through here: `test`, `match`, `replace`, `split` call it. */
function counted(this: RegExp, text: string): RegExpExecArray | null {
  const from = this.lastIndex;
  const found = exec.call(this, text);
  passed += lookedOver(this, from, text, found);
  return found;
}

/** Puts counting functions in the place of the built-in ones; what comes back puts these back. */
function watchBuiltins(): () => void {
  const restore: (() => void)[] = [];
  const put = (owner: object, name: string, value: unknown): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, { ...before, value });
    restore.push(() => Object.defineProperty(owner, name, before));
  };
  for (const [owner, costs] of BUILTINS)
    for (const [name, cost] of Object.entries(costs)) {
      const builtin = (owner as Record<string, Builtin>)[name]!;
      put(owner, name, function (this: never, ...given: never[]) {
        const result = builtin.apply(this, given) as never;
        passed += cost(this, given, result);
        return result;
      });
    }
  put(RegExp.prototype, 'exec', counted);
  return () => {
    for (const back of restore) back();
  };
}

/** How many steps the work takes, until it is done. */
export async function steps(work: () => unknown): Promise<number> {
  blocks();
  passed = 0;
  const back = watchBuiltins();
  try {
    await work();
  } finally {
    back();
  }
  return blocks() + passed;
}
