/** Refuses an SVG that is not well-formed, runs anything, or asks for anything outside itself: its bytes go into documents unchanged. */

import { SaxesParser } from 'saxes';

/** Elements that run code, hold foreign documents, or set attributes later. */
const refused: ReadonlySet<string> = new Set(
  'script foreignobject iframe object embed audio video handler listener set animate'.split(' '),
);

const inside = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/iu;
const elsewhere = /@import|url\(\s*["']?\s*(?!["'\s]|#|data:image\/(?:png|jpeg|gif|webp)[;,])/iu;

/** As the end of a sentence; null when it can be trusted. */
export function faultOfSvg(bytes: Uint8Array): string | null {
  let fault: string | null = null;
  const refuse = (why: string) => {
    fault ??= why;
  };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const parser = new SaxesParser({ xmlns: false });
    let isSvg: boolean | undefined;
    parser.on('doctype', (doctype) => {
      if (doctype.includes('[')) refuse('the SVG declares entities');
    });
    parser.on('processinginstruction', ({ target }) => refuse(`the SVG holds <?${target}`));
    parser.on('opentag', ({ name, attributes }) => {
      const tag = localName(name);
      isSvg ??= tag === 'svg';
      if (refused.has(tag)) refuse(`the SVG holds <${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        const key = localName(attribute);
        if (key.startsWith('on')) refuse(`the SVG holds ${attribute}=`);
        if ((key === 'href' || key === 'src') && !inside.test(value))
          refuse('the SVG refers to something outside it');
        if (elsewhere.test(value)) refuse('the SVG refers to something outside it');
      }
    });
    const read = (css: string) => {
      if (elsewhere.test(css)) refuse('the SVG refers to something outside it');
    };
    parser.on('text', read);
    parser.on('cdata', read);
    parser.write(text).close();
    if (isSvg !== true) refuse('it is no SVG');
    return fault;
  } catch {
    return fault ?? 'the SVG is not well-formed XML in UTF-8';
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
