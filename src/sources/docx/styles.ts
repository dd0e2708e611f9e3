/** The styles of a Word document, as far as they tell what a paragraph is. */

import { walkXml } from '../xml.js';

/** What a style, or what it is based on, says of the words. */
export interface Style {
  readonly hidden: boolean;
  readonly bold: boolean;
  readonly role: Role;
}

export type Role = 'text' | 'quotation' | 'heading' | 'title' | 'furniture';

/** By its id. */
export type Styles = (id: string | null) => Style;

/** Names of Word, LibreOffice and others, and the ids that Word’s translations give them. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:intense ?quote|quote|block ?(?:text|quotes?|quotations?)|quotations?|(?:intensives ?)?zitat|citation(?: ?intense)?|cita|citazione)\d?$/i,
    'quotation',
  ],
  [/^(?:title|titel|titre|titolo|título)$/i, 'title'],
  [/^(?:sub-?title|heading ?\d|überschrift ?\d|berschrift\d|titre ?\d|ttulo\d|titolo ?\d)$/i, 'heading'],
  [
    /^(?:captions?|beschriftung|toc ?(?:\d|heading)|contents ?\d|table of contents|verzeichnis\d|(?:foot|end)note ?text|header|footer)$/i,
    'furniture',
  ],
];

export const roleOf = (name: string): Role => ROLES.find(([names]) => names.test(name.trim()))?.[1] ?? 'text';

/** `<w:b/>` and `<w:b w:val="1"/>` switch on, `<w:b w:val="0"/>` switches off. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off|none)$/.test(value ?? '1');

interface Written {
  name: string;
  basedOn: string | null;
  hidden: boolean | null;
  bold: boolean | null;
}

function writtenStyles(xml: Uint8Array): Map<string, Written> {
  const styles = new Map<string, Written>();
  let open: Written | null = null;
  walkXml(xml, {
    opened(name, attributes, path) {
      const value = attributes['w:val'];
      if (name === 'w:style') {
        open = { name: '', basedOn: null, hidden: null, bold: null };
        styles.set(attributes['w:styleId'] ?? '', open);
      } else if (open && name === 'w:name') open.name = value ?? '';
      else if (open && name === 'w:basedOn') open.basedOn = value ?? null;
      else if (open && path.at(-1) === 'w:rPr' && path.at(-2) === 'w:style') {
        if (name === 'w:vanish') open.hidden = isOn(value);
        else if (name === 'w:b') open.bold = isOn(value);
      }
    },
    closed(name) {
      if (name === 'w:style') open = null;
    },
  });
  return styles;
}

/** Styles are based on others, these again: Word itself goes no further. */
const BASES_MAX = 10;

function resolved(id: string, styles: ReadonlyMap<string, Written>): Style {
  let [hidden, bold, role]: [boolean | null, boolean | null, Role] = [null, null, roleOf(id)];
  let style = styles.get(id);
  for (let left = BASES_MAX; style && left > 0; left--) {
    hidden ??= style.hidden;
    bold ??= style.bold;
    if (role === 'text') role = roleOf(style.name);
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return { hidden: hidden ?? false, bold: bold ?? false, role };
}

const PLAIN: Style = { hidden: false, bold: false, role: 'text' };

/** `xml`: the part that holds the styles; `null`: only the ids tell what they are. */
export function stylesOf(xml: Uint8Array | null): Styles {
  const written = xml ? writtenStyles(xml) : new Map<string, Written>();
  const known = new Map<string, Style>();
  return (id) => {
    if (id === null) return PLAIN;
    const style = known.get(id) ?? resolved(id, written);
    known.set(id, style);
    return style;
  };
}
