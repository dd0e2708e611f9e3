/** The regular expressions that the sources hold, as the compiler reads them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const SRC = join(import.meta.dirname, '../../src');

export interface Regex {
  readonly file: string;
  /** `/a+/i` */
  readonly literal: string;
}

/** Those that are made at run time, from pieces: a reader has to judge them. */
export interface Made {
  readonly file: string;
  readonly code: string;
}

function visit(node: ts.Node, seen: (node: ts.Node) => void): void {
  seen(node);
  ts.forEachChild(node, (child) => visit(child, seen));
}

const isMade = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'RegExp';

export function regexesInSource(): { readonly literals: readonly Regex[]; readonly made: readonly Made[] } {
  const literals: Regex[] = [];
  const made: Made[] = [];
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const path = join(SRC, name);
    const file = relative(SRC, path);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, false);
    visit(source, (node) => {
      if (ts.isRegularExpressionLiteral(node)) literals.push({ file, literal: node.text });
      else if (isMade(node)) made.push({ file, code: node.getText(source) });
    });
  }
  return { literals, made };
}
