/** Forms with files: `multipart/form-data` as fields and files, within limits. */

import busboy from 'busboy';
import type { RequestHandler } from 'express';
import type { GivenFile } from '../sources/reading.js';
import { BODIES } from './limits.js';
import { Refused } from './refusals.js';

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

const tooLarge = (message: string): Refused => new Refused(413, message, [{ path: 'file', message }]);

const TOO_LARGE = {
  file: `A file has more than ${megabytes(BODIES.file)}. Copy its text into the box instead.`,
  files: `There are more than ${BODIES.files} files. Send them in several turns.`,
  form: `The files have more than ${megabytes(BODIES.form)} together. Send them in several turns.`,
  fields: 'The form has more fields than this page offers.',
};

/** Reads a form with files into `request.body`; other bodies are left to other parsers. */
export const multipart: RequestHandler = (request, _response, next) => {
  if (!request.is('multipart/form-data')) return next();
  const fields: Record<string, unknown> = Object.create(null);
  const files: GivenFile[] = [];
  let received = 0;
  let done = false;
  const end = (error?: unknown): void => {
    if (done) return;
    done = true;
    request.unpipe(parser);
    if (error) request.resume();
    else request.body = { ...fields, files };
    next(error);
  };
  const parser = parserFor(request.headers);
  parser.on('field', (name, value, { valueTruncated }) => {
    if (valueTruncated) end(tooLarge('The text has more than 2 MB.'));
    fields[name] = value;
  });
  parser.on('file', (_field, stream, { filename }) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > BODIES.form) end(tooLarge(TOO_LARGE.form));
      else chunks.push(chunk);
    });
    stream.on('limit', () => end(tooLarge(TOO_LARGE.file)));
    stream.on('end', () => {
      // A file field that was left empty comes as a file without a name.
      if (filename) files.push({ name: filename, bytes: Buffer.concat(chunks) });
    });
  });
  parser.on('filesLimit', () => end(tooLarge(TOO_LARGE.files)));
  parser.on('fieldsLimit', () => end(tooLarge(TOO_LARGE.fields)));
  parser.on('partsLimit', () => end(tooLarge(TOO_LARGE.fields)));
  parser.on('error', () => end(broken()));
  parser.on('close', () => end());
  request.on('aborted', () => end(broken()));
  request.pipe(parser);
};

const broken = (): Refused => new Refused(400, 'The form is cut short or broken. Send it again.');

function parserFor(headers: Parameters<typeof busboy>[0]['headers']): busboy.Busboy {
  try {
    return busboy({
      headers,
      defParamCharset: 'utf8',
      limits: {
        fields: BODIES.fields,
        fieldSize: BODIES.text,
        files: BODIES.files,
        fileSize: BODIES.file,
        parts: BODIES.fields + BODIES.files,
      },
    });
  } catch {
    throw broken();
  }
}
