/** Every bound on reading one file. The README lists them. */

/** Files are read in a process each with these limits; a book of 500 pages takes about two seconds and 150 MB. */
export const FILE_READING = {
  milliseconds: 15_000,
  heapMegabytes: 384,
  megabytes: 768,
  /** Processes at a time. */
  running: 2,
  /** Files that wait: all of two forms, which is how many are worked on at a time. */
  waiting: 40,
  /** So long a file waits for its turn, in milliseconds, before it is refused: twenty books one after the other. */
  waitMs: 60_000,
} as const;
