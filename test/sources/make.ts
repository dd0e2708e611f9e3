/** Files for tests, made here byte by byte: nothing is kept in the repository that cannot be read. */

import { deflateSync } from 'node:zlib';

const encoder = new TextEncoder();
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

const CRC_TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = CRC_TABLE[(c ^ byte) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

/** A zip file whose parts are stored uncompressed. `claimed` overrides the size that the directory tells. */
export function zip(parts: Readonly<Record<string, string>>, claimed?: number): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const data = Buffer.from(text);
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt32LE(crc32(data), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(claimed ?? data.length, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    local.push(head, title, data);
    directory.push(entry, title);
    at += 30 + title.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, listed, end]);
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** XML that stands in a Word document’s other parts. */
export interface DocxParts {
  /** `<w:style>` elements. */
  readonly styles?: string;
  /** `<w:footnote>` elements. */
  readonly footnotes?: string;
  /** Core properties, as `<dc:title>…</dc:title>`. */
  readonly properties?: string;
}

const words = (part: string, content: string): string =>
  `<?xml version="1.0"?><w:${part} xmlns:w="${WORD}">${content}</w:${part}>`;

/** A Word document with this XML for its body. */
export const docxOf = (
  body: string,
  { styles = '', footnotes = '', properties = '' }: DocxParts = {},
  claimed?: number,
) =>
  zip(
    {
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': words('document', `<w:body>${body}</w:body>`),
      'word/styles.xml': words('styles', styles),
      'word/footnotes.xml': words('footnotes', footnotes),
      'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c">${properties}</cp:coreProperties>`,
    },
    claimed,
  );

/** A run of words, with properties of it, and a paragraph of what is given, with properties of that. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A Word document of plain paragraphs. */
export const docx = (paragraphs: readonly string[], claimed?: number): Uint8Array =>
  docxOf(paragraphs.map((text) => paragraph(run(text))).join(''), {}, claimed);

/** Words on a page. In points; `y` from the page’s top, which is 792 high and 612 wide. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const PAGE_HEIGHT = 792;
/** What a PDF’s own code has for the marks of print. */
const MARKS: Readonly<Record<string, string>> = {
  '“': '\\223',
  '”': '\\224',
  '’': '\\222',
  '–': '\\226',
  '—': '\\227',
};

const shown = (text: string): string => text.replace(/[()\\]/g, '\\$&').replace(/[“”’–—]/g, (mark) => MARKS[mark]!);

/** A PDF of pages with words here and there; ASCII and the marks of print. */
export const pdfOfPages = (pages: readonly (readonly PlacedWords[])[], info: Readonly<Record<string, string>> = {}) =>
  pdfOf(
    pages.map((words) =>
      words
        .map(({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf ${x} ${PAGE_HEIGHT - y} Td (${shown(text)}) Tj ET`)
        .join('\n'),
    ),
    { info },
  );

/** Lines below each other, in points. */
const LEADING = 14;
export const column = (lines: readonly string[], { x = 72, y = 120, size = 12 } = {}): PlacedWords[] =>
  lines.map((text, at) => ({ text, x, y: y + LEADING * at, size }));

/** A PDF of one page whose lines stand below each other. */
export const pdf = (lines: readonly string[]): Uint8Array => pdfOfPages([column(lines, { y: 72 })]);

/** A small PDF whose page unpacks to so many bytes, all of them spaces. */
export const pdfUnpackingTo = (bytes: number): Uint8Array =>
  pdfOf([deflateSync(Buffer.alloc(bytes, ' ')).toString('hex')], { filter: '/Filter [/ASCIIHexDecode /FlateDecode] ' });

/** A PDF whose pages are pictures so many dots wide, and say what is given. */
export const scannedPdf = (pages: number, dots: number, stamp: string): Uint8Array =>
  pdfOf(
    Array.from({ length: pages }, () => `BT /F1 9 Tf 40 20 Td (${shown(stamp)}) Tj ET`),
    { picture: dots },
  );

interface PdfParts {
  readonly filter?: string;
  readonly info?: Readonly<Record<string, string>>;
  /** Every page shows a picture so many dots wide. */
  readonly picture?: number;
}

const stream = (dictionary: string, content: string): string =>
  `<< ${dictionary}/Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A PDF with these for the contents of its pages. */
function pdfOf(contents: readonly string[], { filter = '', info = {}, picture = 0 }: PdfParts = {}): Uint8Array {
  const font = 3;
  /** Three objects for each page: itself, what it shows, and its picture. */
  const pageOf = (at: number): number => 5 + 3 * at;
  const resources = (at: number): string =>
    `<< /Font << /F1 ${font} 0 R >> /XObject << /I1 ${pageOf(at) + 2} 0 R >> >>`;
  const told = Object.entries(info).map(([name, value]) => `/${name} (${shown(value)})`);
  const image = `/Type /XObject /Subtype /Image /Width ${picture} /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 `;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${contents.map((_, at) => `${pageOf(at)} 0 R`).join(' ')}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${told.join(' ')} >>`,
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${PAGE_HEIGHT}] /Contents ${pageOf(at) + 1} 0 R /Resources ${resources(at)} >>`,
      stream(filter, picture > 0 ? `q 612 0 0 792 0 0 cm /I1 Do Q ${content}` : content),
      picture > 0 ? stream(image, ' '.repeat(picture)) : '<< >>',
    ]),
  ];
  const parts = ['%PDF-1.4\n'];
  let at = parts[0]!.length;
  const offsets = objects.map((object, index) => {
    const offset = at;
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    at += part.length;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return bytesOf(
    `${parts.join('')}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${at}\n%%EOF\n`,
  );
}
