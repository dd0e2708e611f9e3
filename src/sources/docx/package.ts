/** The parts of a Word document that are read, found by the relations that its archive lists. */

import { walkXml } from '../xml.js';
import type { Archive } from '../zip.js';

export interface Parts {
  readonly document: Uint8Array;
  readonly styles: Uint8Array | null;
  readonly footnotes: Uint8Array | null;
  readonly endnotes: Uint8Array | null;
  readonly properties: Uint8Array | null;
}

type Relations = ReadonlyMap<string, string>;

/** `word/document.xml`, seen from `word`, for “/word/document.xml” as for “document.xml”. */
function pathOf(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** What the part is related to, by the last word of the relation’s type: `styles`, `footnotes`, `officeDocument`. */
function relationsOf(archive: Archive, part: string): Relations {
  const cut = part.lastIndexOf('/');
  const folder = part.slice(0, Math.max(0, cut));
  const name = part.slice(cut + 1);
  const xml = archive.part(`${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`);
  const relations = new Map<string, string>();
  if (!xml) return relations;
  walkXml(xml, {
    opened(element, { Type = '', Target = '', TargetMode }) {
      if (element === 'Relationship' && TargetMode !== 'External')
        relations.set(Type.slice(Type.lastIndexOf('/') + 1), pathOf(Target, folder));
    },
  });
  return relations;
}

/** The parts of the document; `null` where the archive holds none. */
export function partsOf(archive: Archive): Parts | null {
  const ofPackage = relationsOf(archive, '');
  const main = ofPackage.get('officeDocument') ?? 'word/document.xml';
  const document = archive.part(main);
  if (!document) return null;
  const ofDocument = relationsOf(archive, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string): Uint8Array | null => archive.part(ofDocument.get(name) ?? `${folder}${name}.xml`);
  return {
    document,
    styles: part('styles'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    properties: archive.part(ofPackage.get('core-properties') ?? 'docProps/core.xml'),
  };
}
