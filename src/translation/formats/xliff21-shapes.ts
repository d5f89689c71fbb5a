/** What stands in what in XLIFF 2.0 and 2.1, and what its attributes may say (XLIFF 2.1, section 4.2 and 4.3). */

import type { Shapes } from './xml-shape.ts';

const any = /^/u;
const yesNo = /^(?:yes|no)$/u;
const reorder = /^(?:yes|firstNo|no)$/u;
const direction = /^(?:ltr|rtl|auto)$/u;
const space = /^(?:default|preserve)$/u;
/** XML Schema's NMTOKEN, as far as letters go. */
const token = /^[\p{L}\p{N}\p{M}._:·-]+$/u;
const tokens = /^\s*[\p{L}\p{N}\p{M}._:·-]+(?:\s+[\p{L}\p{N}\p{M}._:·-]+)*\s*$/u;
/** BCP 47, as RFC 5646 calls well-formed: a primary subtag of 2 to 8 letters, or `x`, `i`. */
const language = /^(?:[a-z]{2,8}|[xi](?=-))(?:-[a-z0-9]{1,8})*$/iu;
const own = /^[^\s:]+:[^\s:]+$/u;
const inline = '(cp|ph|pc|sc|ec|mrk|sm|em)*';
const parts = 'ignorable*, segment, (segment|ignorable)*';

/** No attribute of another namespace. */
const none = /^(?!)/u;
/** Inline codes may have those of modules (section 4.2.3), not of extensions. */
const modules = /^\{urn:oasis:names:tc:xliff:|^\{http:\/\/www\.w3\.org\/2005\/11\/its\}/u;

const resource = {
  id: token,
  name: any,
  canResegment: yesNo,
  translate: yesNo,
  srcDir: direction,
  trgDir: direction,
};
const inherited = { 'xml:space': space, 'xml:lang': language };
const code = { id: token, canCopy: yesNo, canDelete: yesNo, canReorder: reorder, copyOf: token };
const type = { type: /^(?:fmt|ui|quote|link|image|other)$/u, subType: own };
const mark = { dataRef: token, disp: any, equiv: any, subFlows: tokens };
const half = { ...code, ...type, ...mark, canOverlap: yesNo, dir: direction, isolated: yesNo };
const annotation = {
  id: token,
  translate: yesNo,
  type: /^(?:generic|comment|term|[^\s:]+:[^\s:]+)$/u,
  ref: any,
  value: any,
};

export const shapes: Shapes = {
  xliff: {
    model: 'file+',
    required: ['version', 'srcLang'],
    attributes: { version: /^2\.[01]$/u, srcLang: language, trgLang: language, ...inherited },
  },
  file: {
    model: 'skeleton?, other*, notes?, (unit|group)+',
    required: ['id'],
    attributes: { ...resource, original: any, ...inherited },
  },
  skeleton: { model: 'other*', text: true, attributes: { href: any }, others: none },
  group: {
    model: 'other*, notes?, (unit|group)*',
    required: ['id'],
    attributes: { ...resource, type: own, ...inherited },
  },
  unit: {
    model: `other*, notes?, originalData?, ${parts}`,
    required: ['id'],
    attributes: { ...resource, type: own, ...inherited },
  },
  notes: { model: 'note+', attributes: {}, others: none },
  note: {
    model: '',
    text: true,
    attributes: {
      id: token,
      appliesTo: /^(?:source|target)$/u,
      category: any,
      priority: /^(?:[1-9]|10)$/u,
      ...inherited,
    },
  },
  originalData: { model: 'data+', attributes: {}, others: none },
  data: {
    model: 'cp*',
    text: true,
    required: ['id'],
    attributes: { id: token, dir: direction, 'xml:space': /^preserve$/u },
    others: none,
  },
  segment: {
    model: 'source, target?',
    attributes: {
      id: token,
      canResegment: yesNo,
      state: /^(?:initial|translated|reviewed|final)$/u,
      subState: own,
    },
    others: none,
  },
  ignorable: { model: 'source, target?', attributes: { id: token }, others: none },
  source: { model: inline, text: true, attributes: inherited, others: none },
  target: {
    model: inline,
    text: true,
    attributes: { ...inherited, order: /^[1-9]\d*$/u },
    others: none,
  },
  // Control characters that XML cannot hold, and nothing else; half characters and NUL stand in no article.
  cp: {
    model: '',
    required: ['hex'],
    attributes: { hex: /^(?:00)?00(?:0[1-8bcef]|1[0-9a-f]|7f|8[0-46-9a-f]|9[0-9a-f])$|^fff[ef]$/iu },
    others: none,
  },
  ph: { model: '', required: ['id'], attributes: { ...code, ...type, ...mark }, others: modules },
  pc: {
    model: inline,
    text: true,
    required: ['id'],
    attributes: {
      ...code,
      ...type,
      canOverlap: yesNo,
      dir: direction,
      dataRefStart: token,
      dataRefEnd: token,
      dispStart: any,
      dispEnd: any,
      equivStart: any,
      equivEnd: any,
      subFlowsStart: tokens,
      subFlowsEnd: tokens,
    },
    others: modules,
  },
  sc: { model: '', required: ['id'], attributes: half, others: modules },
  ec: { model: '', attributes: { ...half, startRef: token }, others: modules },
  mrk: { model: inline, text: true, required: ['id'], attributes: annotation },
  sm: { model: '', required: ['id'], attributes: annotation },
  em: { model: '', required: ['startRef'], attributes: { startRef: token }, others: none },
};
