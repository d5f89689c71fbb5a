/** Recognises what a blog leaves around an article and is no part of its text: comments, related posts, sharing, tags, bylines. */

import type { RootContent } from 'mdast';
import { onOneLine, textOf } from '../../core/passages.ts';
import { isBylineOrDate } from './bylines.ts';

/** `tail`: what follows belongs to it too, down to the end. `related`: the short lines after it do. `line`: it stands alone. */
type Furniture = 'tail' | 'related' | 'line';

const networks =
  'facebook|twitter|x|linkedin|whats\\s?app|pinterest|e-?mail|courriel|mastodon|bluesky|reddit|telegram|instagram|threads|viber|pocket|xing';
const sharing =
  'partage[rz]?(?:\\s+(?:cet\\s+article|cette\\s+page|sur|par))?|share(?:\\s+(?:this|this\\s+(?:article|post|page)|on|via))?|teilen(?:\\s+auf)?|compart(?:ir|e)(?:\\s+en)?|condividi(?:\\s+su)?|compartilh(?:ar|e)(?:\\s+(?:no|em))?|delen(?:\\s+op)?';

interface Pattern {
  readonly furniture: Furniture;
  /** Every line that matches holds one of these, so that other lines cost nothing: compiling the expressions takes longer than reading an article. */
  readonly stems: readonly string[];
  /** Of a whole line in lower case. */
  readonly source: string;
}

const patterns: readonly Pattern[] = [
  {
    furniture: 'tail',
    stems: ['commentaire', 'commenter'],
    source: ownLine(
      '(?:(?:\\d+|aucun|un|vos|les)\\s+)?commentaires?|(?:laisse[rz]|poste[rz]|ajoute[rz]|écri(?:re|vez))\\s+(?:un|votre)\\s+commentaire|soyez\\s+le\\s+premier\\s+à\\s+commenter',
    ),
  },
  {
    furniture: 'tail',
    stems: ['comment', 'respons', 'repl', 'join the'],
    source: ownLine(
      '(?:(?:no|one|\\d+)\\s+)?comments?|(?:leave|post|add|write)\\s+a\\s+(?:comment|reply)|(?:no|\\d+)\\s+(?:responses?|repl(?:y|ies))|join\\s+the\\s+(?:discussion|conversation)',
    ),
  },
  {
    furniture: 'tail',
    stems: ['kommentar'],
    source: ownLine(
      '(?:(?:keine|ein|\\d+)\\s+)?kommentare?|schreibe?\\s+einen\\s+kommentar|kommentar\\s+(?:schreiben|hinterlassen)',
    ),
  },
  {
    furniture: 'tail',
    stems: ['comentario', 'respuesta'],
    source: ownLine('(?:\\d+\\s+)?comentarios?|dejar?\\s+un\\s+comentario|deja\\s+una\\s+respuesta'),
  },
  {
    furniture: 'tail',
    stems: ['commento', 'commenti'],
    source: ownLine('(?:\\d+\\s+)?comment[oi]|lascia\\s+un\\s+commento'),
  },
  {
    furniture: 'tail',
    stems: ['comentário', 'resposta'],
    source: ownLine('(?:\\d+\\s+)?comentários?|deixe\\s+(?:um\\s+comentário|uma\\s+resposta)'),
  },
  {
    furniture: 'tail',
    stems: ['reactie'],
    source: ownLine('(?:\\d+\\s+)?reacties?|(?:laat|plaats|geef)\\s+een\\s+reactie(?:\\s+achter)?'),
  },
  {
    furniture: 'related',
    stems: ['lire'],
    source: ownLine(
      '[aà]\\s+lire\\s+(?:également|aussi|ensuite)(?:\\s+sur\\s+(?:le|ce)\\s+(?:même\\s+)?sujet)?',
    ),
  },
  {
    furniture: 'related',
    stems: ['lire', 'voir', 'même'],
    source: ownLine(
      '(?:lire|voir)\\s+(?:aussi|également)|(?:sur|dans)\\s+(?:le|la)\\s+même\\s+(?:sujet|thème|rubrique|catégorie)',
    ),
  },
  {
    furniture: 'related',
    stems: ['article', 'billet'],
    source: ownLine(
      '(?:(?:nos|autres|derniers)\\s+)?(?:articles?|billets?)\\s+(?:similaires?|liés?|connexes?|recommandés?|récents?)',
    ),
  },
  {
    furniture: 'related',
    stems: ['read', 'see', 'also'],
    source: ownLine('(?:read|see)\\s+(?:also|more|next)|you\\s+(?:may|might)\\s+also\\s+like'),
  },
  {
    furniture: 'related',
    stems: ['related', 'recommended', 'similar'],
    source: ownLine('(?:related|recommended|similar)\\s+(?:articles?|posts?|stories|reading)'),
  },
  {
    furniture: 'related',
    stems: ['auch', 'artikel', 'beiträge'],
    source: ownLine(
      'lesen\\s+sie\\s+auch|das\\s+könnte\\s+(?:sie|dich)\\s+auch\\s+interessieren|(?:ähnliche|weitere)\\s+(?:artikel|beiträge)',
    ),
  },
  {
    furniture: 'related',
    stems: ['también', 'relacionad'],
    source: ownLine(
      '(?:le[ae]|ver)\\s+también|(?:artículos|entradas)\\s+relacionad[ao]s|también\\s+te\\s+puede\\s+interesar',
    ),
  },
  {
    furniture: 'related',
    stems: ['anche', 'articoli', 'interessarti'],
    source: ownLine(
      'legg[ie]\\s+anche|articoli\\s+(?:correlati|simili)|potrebbe\\s+interessarti(?:\\s+anche)?',
    ),
  },
  {
    furniture: 'related',
    stems: ['também', 'relacionados'],
    source: ownLine('lei[ao]\\s+também|(?:artigos|posts)\\s+relacionados|veja\\s+também'),
  },
  {
    furniture: 'related',
    stems: ['lees ook', 'gerelateerde'],
    source: ownLine('lees\\s+ook|gerelateerde\\s+(?:artikelen|berichten)'),
  },
  {
    furniture: 'line',
    stems: ['lire', 'also', 'auch', 'también', 'anche', 'também', 'lees ook'],
    source: opened(
      '[aà]\\s+lire\\s+(?:également|aussi)|lire\\s+aussi|read\\s+also|see\\s+also|lesen\\s+sie\\s+auch|le[ae]\\s+también|leggi\\s+anche|leia\\s+também|lees\\s+ook',
      160,
    ),
  },
  {
    furniture: 'line',
    stems: ['partage', 'share', 'teilen', 'compart', 'condividi', 'delen'],
    source: `(?:${opened(sharing, 80)})|(?:(?:${sharing})\\s+)?(?:(?:${networks})(?:[\\s,|·•/-]+|$)){2,}|(?:${sharing})\\s+(?:${networks})`,
  },
  {
    furniture: 'line',
    stems: networks
      .replaceAll('\\s?', '')
      .split('|')
      .filter((name) => name.length > 1),
    source: `(?:(?:${networks})(?:[\\s,|·•/-]+|$)){2,}`,
  },
  {
    furniture: 'line',
    stems: [
      'tag',
      'mot',
      'étiquette',
      'catégorie',
      'categor',
      'rubrique',
      'class',
      'filed',
      'posted',
      'schlagw',
      'kategorie',
      'etiquet',
      'etichett',
      'trefwoorden',
    ],
    source: opened(
      'tags?|mots?[\\s-]cl(?:és?|efs?)|étiquettes?|catégories?|category|categories|rubriques?|class[ée]\\s+dans|filed\\s+under|posted\\s+in|tagged|schlagw(?:ort|örter)|kategorien?|etiquetas?|categorías?|categori[ea]s?|etichett[ea]|categorieën|trefwoorden',
      160,
    ),
  },
  // `#cloud #aws`
  { furniture: 'line', stems: ['#'], source: '(?:#[^\\s#,;:!?]+[\\s,]*){2,}' },
  {
    furniture: 'line',
    stems: ['publi', 'posté', 'mis à jour', 'rédigé', 'écrit'],
    source: byline('publié|posté|mis\\s+à\\s+jour|rédigé|écrit'),
  },
  {
    furniture: 'line',
    stems: ['publi', 'posted', 'updated', 'written'],
    source: byline('published|posted|updated|last\\s+updated|written'),
  },
  {
    furniture: 'line',
    stems: [
      'veröffentlicht',
      'aktualisiert',
      'publicado',
      'actualizado',
      'atualizado',
      'pubblicato',
      'aggiornato',
      'gepubliceerd',
      'bijgewerkt',
    ],
    source: byline(
      'veröffentlicht|aktualisiert|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt',
    ),
  },
];

const blocksOfHeader = 4;

/** Gives every block that is furniture its role. */
export function markFurniture(blocks: readonly RootContent[]): RootContent[] {
  const lines = blocks.map((block) => (block.type === 'paragraph' ? onOneLine(textOf(block.children)) : ''));
  const roles = blocks.map(() => false);
  const firstProse = lines.findIndex(isProse);
  const lastProse = lines.findLastIndex(isProse);
  for (let at = 0; at < blocks.length; at++) {
    const line = lines[at]!;
    const found = furnitureOf(line);
    if (blocks[at]!.data?.role !== undefined) continue;
    if (found === null) {
      roles[at] = at > 0 && at < blocksOfHeader && isBylineOrDate(line);
      continue;
    }
    // Before the text it is a link to the comments; and the bare word may be a heading of the article, not so near the end.
    const isBareWord = found === 'tail' && /^[^\s\d:.!…(]+$/.test(line);
    if (isBareWord && at <= (blocks.length * 2) / 3) continue;
    const isTail = found === 'tail' && firstProse >= 0 && at > firstProse;
    const end = isTail
      ? blocks.length
      : found === 'related'
        ? endOfPointers(blocks, lines, at + 1, lastProse)
        : at + 1;
    roles.fill(true, at, end);
    at = end - 1;
  }
  return blocks.map((block, at) => (roles[at] ? asFurniture(block) : block));
}

/** Whether a whole line is furniture, whatever stands around it. */
export function isFurnitureLine(line: string): boolean {
  return furnitureOf(line) !== null;
}

/** A list keeps its place in the tree, and its items are no topics: their paragraphs carry the role too. */
export function asFurniture<Node extends RootContent>(block: Node): Node {
  const marked = { ...block, data: { ...block.data, role: 'furniture' as const } };
  if (marked.type === 'list' || marked.type === 'listItem') {
    return { ...marked, children: marked.children.map(asFurniture) };
  }
  return marked;
}

/** The titles of other articles, or a list of them; the last short line before the text goes on is a heading of this one. */
function endOfPointers(
  blocks: readonly RootContent[],
  lines: readonly string[],
  from: number,
  lastProse: number,
): number {
  let end = from;
  while (end < blocks.length && isPointer(blocks[end]!, lines[end]!)) end++;
  const goesOn = end <= lastProse && lines[end] !== undefined && isProse(lines[end]!);
  const isHeading = goesOn && end > from + 1 && blocks[end - 1]!.type === 'paragraph';
  return isHeading ? end - 1 : end;
}

/** A title of another article, or a list of them. */
function isPointer(block: RootContent, line: string): boolean {
  return block.type === 'list' || (line !== '' && line.length <= 120 && !/[.:]$/u.test(line));
}

/** Sentences, and no title: that has no full stop. */
function isProse(line: string): boolean {
  return line.length > 120 || (line.length > 30 && line.endsWith('.'));
}

/** What furniture a whole line is; null when it is text. */
export function furnitureOf(line: string): Furniture | null {
  if (line === '' || line.length > 160) return null;
  const lower = line.toLowerCase();
  for (const pattern of patterns) {
    if (!pattern.stems.some((stem) => lower.includes(stem))) continue;
    // `Comment… ?` is a heading: what stands alone on its line is followed by other signs.
    if (pattern.furniture !== 'line' && lower.endsWith('?')) continue;
    if (wholeLine(pattern.source).test(lower)) return pattern.furniture;
  }
  return null;
}

const compiled = new Map<string, RegExp>();

/** Compiled when it is needed, without the flags `i` and `u`, which make it twice as long. */
function wholeLine(source: string): RegExp {
  let expression = compiled.get(source);
  if (expression === undefined) {
    expression = new RegExp(`^(?:${source})$`);
    compiled.set(source, expression);
  }
  return expression;
}

/** `Commentaires :`, `Commentaires (3)`: nothing else on the line. */
function ownLine(words: string): string {
  return `(?:${words})\\s*(?:\\(\\d+\\))?\\s*[:!.…]*`;
}

/** `Tags : cloud, aws`: the words, a colon, then anything short; or the words alone. */
function opened(words: string, longest: number): string {
  return `(?:${words})\\s*(?::.{0,${longest}})?`;
}

/** `Publié le 12 mars 2020 par Anne`: a date or a name follows. */
function byline(words: string): string {
  return `(?:${words})\\s+(?:le|par|by|on|am|von|el|por|il|da|em|op|door|en|a)\\s.{1,80}(?<![.!?])`;
}
