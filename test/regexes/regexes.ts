/** The regular expressions of the sources: those that are written out, and those that are put together when a module loads. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const SRC = join(import.meta.dirname, '../../src');

export interface Regex {
  /** Below `src`. */
  readonly file: string;
  /** With its flags: `/a+/i` */
  readonly literal: string;
}

function visit(node: ts.Node, seen: (node: ts.Node) => void): void {
  seen(node);
  ts.forEachChild(node, (child) => visit(child, seen));
}

const isMade = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'RegExp';

const isInFunction = (node: ts.Node): boolean => ts.findAncestor(node, ts.isFunctionLike) !== undefined;

interface Read {
  readonly literals: readonly Regex[];
  /** Modules that put expressions together. */
  readonly making: readonly string[];
}

function readSources(): Read {
  const literals: Regex[] = [];
  const making = new Set<string>();
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts')) continue;
    const path = join(SRC, name);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    visit(source, (node) => {
      if (ts.isRegularExpressionLiteral(node)) literals.push({ file: name, literal: node.text });
      if (!isMade(node)) return;
      if (isInFunction(node))
        throw new Error(`src/${name} makes a regular expression inside a function. Make it where the module loads.`);
      making.add(name);
    });
  }
  return { literals, making: [...making] };
}

/** Lines of a stack above the caller's: the message, `make`, and what it stands for. */
const ABOVE = 3;

/** The caller, where it is one of the sources. */
function callerIn(stack: string): string | null {
  const path = /([^\s()]*\.ts):\d+:\d+/.exec(stack.split('\n')[ABOVE] ?? '')?.[1];
  const name = path && relative(SRC, path.replace(/^file:\/\//, ''));
  return name && !name.startsWith('..') ? name : null;
}

/** What the modules put together while they load, as it comes out. */
async function made(modules: readonly string[]): Promise<Regex[]> {
  const found: Regex[] = [];
  const Original = RegExp;
  const make = (args: [string | RegExp, string?]): RegExp => {
    const regex = new Original(...args);
    const file = callerIn(new Error().stack ?? '');
    if (file) found.push({ file, literal: String(regex) });
    return regex;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (_target, args) => make(args as [string]),
    apply: (_target, _self, args) => make(args as [string]),
  });
  try {
    for (const name of modules) await import(pathToFileURL(join(SRC, name)).href);
  } finally {
    globalThis.RegExp = Original;
  }
  const silent = modules.find((name) => !found.some(({ file }) => file === name));
  if (silent) throw new Error(`src/${silent} was loaded before it could be watched.`);
  return found;
}

/** Each expression of the sources, once, with the first file that has it. */
export async function regexesInSource(): Promise<ReadonlyMap<string, string>> {
  const { literals, making } = readSources();
  const files = new Map<string, string>();
  const all = [...literals, ...(await made(making))];
  for (const { file, literal } of all) if (!files.has(literal)) files.set(literal, file);
  return files;
}
