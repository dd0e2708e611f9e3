/** How far an import has come: a bar in a terminal, now and then a line elsewhere. */

import type { Output } from './terminal.js';

export interface Progress {
  /** So many articles were dealt with, so many of all bytes read. */
  update(articles: number, bytes: number): void;
  /** Ends the bar’s line. */
  end(): void;
}

const BAR_CELLS = 24;
/** A bar is drawn anew so often at most, a line written so often, in milliseconds. */
const BAR_MS = 200;
const LINE_MS = 10_000;

const inWords = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
};

interface State {
  readonly articles: number;
  /** From 0 to 1; `null`: nobody knows how much there is. */
  readonly share: number | null;
  readonly seconds: number;
}

/** “12,000 articles, 850 a second, 40 % done, 3 min left” */
export function progressText({ articles, share, seconds }: State): string {
  const rate = seconds > 0 ? articles / seconds : 0;
  const parts = [`${articles.toLocaleString('en')} articles`, `${Math.round(rate).toLocaleString('en')} a second`];
  if (share !== null && share > 0) {
    parts.push(`${Math.floor(100 * share)} % done`);
    if (share < 1) parts.push(`${inWords((seconds * (1 - share)) / share)} left`);
  }
  return parts.join(', ');
}

const bar = (share: number): string => {
  const full = Math.round(share * BAR_CELLS);
  return `[${'#'.repeat(full)}${'-'.repeat(BAR_CELLS - full)}]`;
};

/** `total`: how many bytes there are; `null` where nobody knows. */
export function createProgress(output: Output, total: number | null): Progress {
  const begun = Date.now();
  let shown = output.isTTY ? 0 : begun;
  return {
    update(articles, bytes) {
      const now = Date.now();
      if (now - shown < (output.isTTY ? BAR_MS : LINE_MS)) return;
      shown = now;
      const share = total === null || total === 0 ? null : Math.min(1, bytes / total);
      const text = progressText({ articles, share, seconds: (now - begun) / 1_000 });
      output.write(output.isTTY ? `\r\u001b[K${share === null ? '' : `${bar(share)} `}${text}` : `${text}\n`);
    },
    end() {
      if (output.isTTY && shown > 0) output.write('\r\u001b[K');
    },
  };
}
