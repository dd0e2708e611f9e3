/** The words of a PDF’s pages and where they stand. */

import { getDocumentProxy } from 'unpdf';
import { UnreadableFile } from '../reading.js';

/** Words that are drawn in one go. In points; `y` is the line that they stand on, from the page’s top. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its letters. */
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

export interface Pages {
  readonly pages: readonly Page[];
  readonly title: string | null;
  readonly author: string | null;
}

/** Of pdf.js: errors alone. */
const QUIET = 0;

type Matrix = readonly number[];

/** What `inner` and then `outer` do. */
const times = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, inner: Matrix): Matrix => {
  const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, jf = 0] = inner;
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * jf + e, b * ie + d * jf + f];
};

interface Item {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
}

/** How often text is turned by 90 degrees, clockwise. */
type Turn = 0 | 1 | 2 | 3;

interface Turned extends Run {
  readonly turn: Turn;
}

/** `null`: nothing is to be seen. */
function turnedOf({ str, transform, width }: Item, page: Matrix): Turned | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = times(page, transform);
  const turn = (((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4) as Turn;
  return str === '' ? null : { text: str, x, y, width, size: Math.hypot(c, d), turn };
}

/** Where a run stands when the page is turned so that the run is level. */
function turnedBack({ turn, ...run }: Turned, { width, height }: { width: number; height: number }): Run {
  const { x, y } = run;
  if (turn === 1) return { ...run, x: y, y: width - x };
  if (turn === 2) return { ...run, x: width - x, y: height - y };
  if (turn === 3) return { ...run, x: height - y, y: x };
  return run;
}

/** How most of the letters are turned. What stands otherwise is a stamp in the margin. */
function turnOf(runs: readonly Turned[]): Turn {
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  for (const run of runs) letters[run.turn] += run.text.length;
  return letters.indexOf(Math.max(...letters)) as Turn;
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function pageOf(document: Document, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const turned = items.flatMap((item) => ('str' in item ? (turnedOf(item, transform as Matrix) ?? []) : []));
  const turn = turnOf(turned);
  const runs = turned.filter((run) => run.turn === turn).map((run) => turnedBack(run, { width, height }));
  return turn % 2 === 0 ? { width, height, runs } : { width: height, height: width, runs };
}

const isPassword = (error: unknown): boolean =>
  error instanceof Error && /password/i.test(`${error.name} ${error.message}`);

const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

async function read(bytes: Uint8Array): Promise<Pages> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: QUIET });
  const info = (await document.getMetadata().catch(() => null))?.info as Record<string, unknown> | undefined;
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await pageOf(document, number));
  return { pages, title: stringOf(info?.Title), author: stringOf(info?.Author) };
}

/** The pages in order, and what the file says of itself, as it says it. */
export async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  try {
    return await read(bytes);
  } catch (error) {
    if (isPassword(error))
      throw new UnreadableFile('This PDF is locked with a password. Print it to a PDF without one.');
    throw new UnreadableFile('This is no whole PDF file. Open it in a reader, save it again, and choose that file.');
  }
}
