/** Recognises what a blog leaves around an article and is no part of its text: comments, related posts, sharing, tags, bylines. */

import type { RootContent } from 'mdast';
import { onOneLine, textOf } from '../../core/passages.ts';

/** `tail`: what follows belongs to it too, down to the end. `related`: the short lines after it do. `line`: it stands alone. */
type Furniture = 'tail' | 'related' | 'line';

const patterns: readonly (readonly [Furniture, RegExp])[] = [
  ['tail', ownLine('(?:\\d+\\s+)?commentaires?|laisse[rz]\\s+un\\s+commentaire|poster\\s+un\\s+commentaire')],
  ['tail', ownLine('(?:\\d+\\s+)?comments?|leave\\s+a\\s+(?:comment|reply)|(?:no|\\d+)\\s+responses?')],
  ['tail', ownLine('(?:\\d+\\s+)?kommentare?|schreibe?\\s+einen\\s+kommentar')],
  ['tail', ownLine('(?:\\d+\\s+)?comentarios?|dejar?\\s+un\\s+comentario|deja\\s+una\\s+respuesta')],
  ['tail', ownLine('(?:\\d+\\s+)?commenti|lascia\\s+un\\s+commento')],
  ['tail', ownLine('(?:\\d+\\s+)?comentários?|deixe\\s+(?:um\\s+comentário|uma\\s+resposta)')],
  ['tail', ownLine('(?:\\d+\\s+)?reacties?|laat\\s+een\\s+reactie\\s+achter')],
  [
    'related',
    ownLine('[aà]\\s+lire\\s+(?:également|aussi|ensuite)(?:\\s+sur\\s+(?:le|ce)\\s+(?:même\\s+)?sujet)?'),
  ],
  ['related', ownLine('(?:lire|voir)\\s+(?:aussi|également)|sur\\s+le\\s+même\\s+(?:sujet|thème)')],
  ['related', ownLine('(?:articles?|billets?)\\s+(?:similaires?|liés?|connexes?|recommandés?)')],
  ['related', ownLine('(?:read|see)\\s+(?:also|more|next)|you\\s+(?:may|might)\\s+also\\s+like')],
  ['related', ownLine('(?:related|recommended|similar)\\s+(?:articles?|posts?|stories|reading)')],
  [
    'related',
    ownLine(
      'lesen\\s+sie\\s+auch|das\\s+könnte\\s+(?:sie|dich)\\s+auch\\s+interessieren|(?:ähnliche|weitere)\\s+(?:artikel|beiträge)',
    ),
  ],
  [
    'related',
    ownLine(
      '(?:le[ae]|ver)\\s+también|(?:artículos|entradas)\\s+relacionad[ao]s|también\\s+te\\s+puede\\s+interesar',
    ),
  ],
  [
    'related',
    ownLine('legg[ie]\\s+anche|articoli\\s+(?:correlati|simili)|potrebbe\\s+interessarti(?:\\s+anche)?'),
  ],
  ['related', ownLine('lei[ao]\\s+também|(?:artigos|posts)\\s+relacionados|veja\\s+também')],
  ['related', ownLine('lees\\s+ook|gerelateerde\\s+(?:artikelen|berichten)')],
  [
    'line',
    opened(
      '[aà]\\s+lire\\s+(?:également|aussi)|lire\\s+aussi|read\\s+also|see\\s+also|lesen\\s+sie\\s+auch|le[ae]\\s+también|leggi\\s+anche|leia\\s+também|lees\\s+ook',
      160,
    ),
  ],
  [
    'line',
    opened(
      'partager|partagez(?:\\s+(?:cet\\s+article|sur))?|share(?:\\s+(?:this|on))?|teilen|compartir|condividi|compartilhar|delen',
      80,
    ),
  ],
  [
    'line',
    opened(
      'tags?|mots?[\\s-]clés?|étiquettes?|catégories?|category|categories|filed\\s+under|schlagw(?:ort|örter)|kategorien?|etiquetas?|categorías?|categori[ea]|etichett[ea]|categorieën',
      160,
    ),
  ],
  [
    'line',
    /^(?:(?:facebook|twitter|x|linkedin|whatsapp|pinterest|e-?mail|mastodon|bluesky|reddit)(?:[\s,|·•/-]+|$)){2,}$/iu,
  ],
  ['line', byline('publié|posté|mis\\s+à\\s+jour|rédigé|écrit')],
  ['line', byline('published|posted|updated|last\\s+updated|written')],
  [
    'line',
    byline(
      'veröffentlicht|aktualisiert|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt',
    ),
  ],
];

/** `Le 17 décembre 2021 par Anne`, `March 29, 2022 by Anne`: a date under the title, before the text. */
const dateline =
  /^(?:(?:le|am|el|il|em|op|on)\s+)?(?:\d{1,2}(?:er|\.|º)?\s+(?:de\s+)?\p{L}{3,10}\.?\s+(?:de\s+)?\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\p{L}).{0,80}$/iu;
const blocksOfHeader = 4;

/** Gives every block that is furniture its role. */
export function markFurniture(blocks: readonly RootContent[]): { blocks: RootContent[]; count: number } {
  let inside: Furniture = 'line';
  let count = 0;
  const marked = blocks.map((block, index) => {
    const line = block.type === 'paragraph' ? onOneLine(textOf(block.children)) : '';
    const found = furnitureOf(line);
    if (index < blocksOfHeader && dateline.test(line)) {
      count++;
      return { ...block, data: { ...block.data, role: 'furniture' as const } };
    }
    // The bare word `Commentaires` may also be a heading of the article: not so near the end.
    const opens =
      found === 'tail' && /^\p{L}+$/u.test(line) ? index > (blocks.length * 2) / 3 : found !== null;
    if (inside !== 'tail') {
      if (opens) inside = found!;
      else if (inside === 'related' && !isPointer(block, line)) inside = 'line';
    }
    if (!opens && inside === 'line') return block;
    count++;
    return block.data?.role === undefined
      ? { ...block, data: { ...block.data, role: 'furniture' as const } }
      : block;
  });
  return { blocks: marked, count };
}

/** A title of another article, or a list of them. */
function isPointer(block: RootContent, line: string): boolean {
  return block.type === 'list' || (line !== '' && line.length <= 120 && !/[.:]$/u.test(line));
}

/** What furniture a whole line is; null when it is text. */
function furnitureOf(line: string): Furniture | null {
  if (line.length > 160) return null;
  return patterns.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** `Commentaires :`, `Commentaires (3)`: nothing else on the line. */
function ownLine(words: string): RegExp {
  return new RegExp(`^(?:${words})\\s*(?:\\(\\d+\\))?\\s*[:!.…]*$`, 'iu');
}

/** `Tags : cloud, aws`: the words, a colon, then anything short; or the words alone. */
function opened(words: string, longest: number): RegExp {
  return new RegExp(`^(?:${words})\\s*(?::.{0,${longest}})?$`, 'iu');
}

/** `Publié le 12 mars 2020 par Anne`: a date or a name follows. */
function byline(words: string): RegExp {
  return new RegExp(
    `^(?:${words})\\s+(?:le|par|by|on|am|von|el|por|il|da|em|op|door|en|a)\\s.{1,80}(?<![.!?])$`,
    'iu',
  );
}
