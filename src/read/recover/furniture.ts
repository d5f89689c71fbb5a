/** Recognises what a blog leaves around an article and is no part of its text: comments, related posts, sharing, tags, bylines. */

import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import { onOneLine, textOf } from '../../core/prose/text-of.ts';
import { isBylineOrDate } from './bylines.ts';

/**
 * `tail`: what follows belongs to it too, down to the end, when more signs say so. `related`: the short lines after it do. `box`: so
 * does a paragraph. `share`: the names of networks after it. `line`: it stands alone.
 */
export type Furniture = 'tail' | 'related' | 'box' | 'share' | 'line';

const networks =
  'facebook|twitter|x|linkedin|whats\\s?app|pinterest|e-?mail|courriel|mastodon|bluesky|reddit|telegram|instagram|threads|viber|pocket|xing|youtube|tumblr|messenger|signal|rss|copier\\s+le\\s+lien|copy\\s+(?:the\\s+)?link|link\\s+kopieren|copiar\\s+(?:el\\s+)?enlace|copia\\s+(?:il\\s+)?link|copiar\\s+(?:o\\s+)?link|link\\s+kopiëren|imprimer|print|drucken|imprimir|stampa|afdrukken';
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
      "(?:(?:\\d+|aucun|un|vos|les|pas\\s+de)\\s+)?commentaires?(?:\\s+(?:pour\\s+(?:le\\s+moment|l[’']instant)|sur\\s+.{3,100}))?|(?:laisse[rz]|poste[rz]|ajoute[rz]|écri(?:re|vez))\\s+(?:un|votre)\\s+commentaire|soyez\\s+le\\s+premier\\s+à\\s+commenter",
    ),
  },
  {
    furniture: 'tail',
    stems: ['comment', 'respons', 'repl', 'join the'],
    source: ownLine(
      '(?:(?:no|one|\\d+)\\s+)?comments?(?:\\s+(?:yet|so\\s+far|on\\s+.{3,100}))?|(?:leave|post|add|write)\\s+a\\s+(?:comment|reply)|(?:no|\\d+)\\s+(?:responses?|repl(?:y|ies))|join\\s+the\\s+(?:discussion|conversation)',
    ),
  },
  {
    furniture: 'tail',
    stems: ['kommentar'],
    source: ownLine(
      '(?:(?:noch\\s+)?(?:keine|ein|\\d+)\\s+)?kommentare?(?:\\s+zu\\s+.{3,100})?|schreibe?\\s+einen\\s+kommentar|kommentar\\s+(?:schreiben|hinterlassen)',
    ),
  },
  {
    furniture: 'tail',
    stems: ['comentario', 'respuesta'],
    source: ownLine(
      '(?:(?:\\d+|sin|no\\s+hay|ningún)\\s+)?comentarios?(?:\\s+todavía)?|sé\\s+el\\s+primero\\s+en\\s+comentar|dejar?\\s+un\\s+comentario|deja\\s+una\\s+respuesta',
    ),
  },
  {
    furniture: 'tail',
    stems: ['commento', 'commenti'],
    source: ownLine('(?:(?:\\d+|nessun|ancora\\s+nessun)\\s+)?comment[oi]|lascia\\s+un\\s+commento'),
  },
  {
    furniture: 'tail',
    stems: ['comentário', 'resposta'],
    source: ownLine(
      '(?:(?:\\d+|nenhum|sem)\\s+)?comentários?(?:\\s+ainda)?|deixe\\s+(?:um\\s+comentário|uma\\s+resposta)',
    ),
  },
  {
    furniture: 'tail',
    stems: ['reactie'],
    source: ownLine(
      '(?:(?:\\d+|(?:nog\\s+)?geen)\\s+)?reacties?|(?:laat|plaats|geef)\\s+een\\s+reactie(?:\\s+achter)?',
    ),
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
    furniture: 'box',
    stems: ['auteur', 'autrice', 'author', 'autor', 'autore'],
    source: ownLine(
      "(?:à|a)\\s+propos\\s+(?:de\\s+l[’'](?:auteure?|autrice)|des\\s+auteurs)|about\\s+the\\s+authors?|über\\s+(?:den\\s+autor|die\\s+autorin|die\\s+autoren)|(?:sobre|acerca\\s+de)\\s+(?:el|la|o|a|los|os)\\s+autor(?:a|es)?|(?:sull[’']|informazioni\\s+sull[’'])autor[ei]|over\\s+de\\s+auteurs?",
    ),
  },
  {
    furniture: 'box',
    stems: ['newsletter', 'infolettre', 'lettre d', 'cookie'],
    source:
      "(?:notre\\s+|our\\s+|unser\\s+|nuestra\\s+|la\\s+nostra\\s+|nossa\\s+|onze\\s+)?(?:newsletter|infolettre|lettre\\s+d[’']information|cookies?)\\s*[:!]?|(?=.*(?:abonn|inscri|recev|subscri|sign\\s+up|anmeld|suscri|iscri|assin|receb|aanmeld|inschrij)).{0,70}(?:newsletter|infolettre|lettre\\s+d[’']information).{0,70}|(?=.*(?:accept|refus|utilis|use[sd]?\\b|verwende|ablehn|acept|rechaz|usa\\b|utiliz|aceita|gebruik)).{0,90}cookies.{0,90}",
  },
  {
    furniture: 'line',
    stems: ['©', '(c)', 'copyright', 'droits', 'rights', 'rechte', 'derechos', 'diritti', 'direitos'],
    source:
      '(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)\\b.{0,100}|.{0,80}(?:tous\\s+droits\\s+réservés|all\\s+rights\\s+reserved|alle\\s+rechte\\s+vorbehalten|todos\\s+los\\s+derechos\\s+reservados|tutti\\s+i\\s+diritti\\s+riservati|todos\\s+os\\s+direitos\\s+reservados|alle\\s+rechten\\s+voorbehouden)\\.?',
  },
  {
    furniture: 'line',
    stems: [
      'contenu',
      'content',
      'inhalt',
      'contenido',
      'contenuto',
      'conteúdo',
      'inhoud',
      'haut',
      'top',
      'oben',
      'arriba',
      'volver',
      'boven',
    ],
    source: ownLine(
      '(?:aller|passer)\\s+(?:directement\\s+)?au\\s+contenu(?:\\s+principal)?|skip\\s+to\\s+(?:the\\s+)?(?:main\\s+)?content|(?:zum|direkt\\s+zum)\\s+inhalt(?:\\s+springen)?|(?:saltar|ir)\\s+al\\s+contenido|vai\\s+al\\s+contenuto|(?:saltar|ir)\\s+para\\s+o\\s+conteúdo|naar\\s+(?:de\\s+)?inhoud|(?:retour\\s+en\\s+)?haut(?:\\s+de\\s+(?:la\\s+)?page)?|(?:back\\s+to\\s+)?top|nach\\s+oben|volver\\s+arriba|torna\\s+su|naar\\s+boven',
    ),
  },
  {
    furniture: 'line',
    stems: [
      'suivez',
      'abonnez',
      'follow us',
      'folge',
      'síguenos',
      'seguici',
      'siga-nos',
      'volg ons',
      'précédent',
      'suivant',
      'previous',
      'next',
      'vorherig',
      'nächst',
      'anterior',
      'siguiente',
      'precedente',
      'successiv',
      'próximo',
      'vorig',
      'volgend',
      'mentions légales',
      'confidentialité',
      'privacy',
      'impressum',
      'datenschutz',
      'aviso legal',
    ],
    source: ownLine(
      '(?:suivez|retrouvez)[- ]nous(?:\\s+sur.{0,60})?|abonnez-vous|follow\\s+us(?:\\s+on.{0,60})?|folgen?\\s+sie\\s+uns(?:\\s+auf.{0,60})?|síguenos(?:\\s+en.{0,60})?|seguici(?:\\s+su.{0,60})?|siga-nos(?:\\s+n[oa].{0,60})?|volg\\s+ons(?:\\s+op.{0,60})?|[←‹«<]?\\s*(?:(?:article|billet|page)\\s+(?:précédente?|suivante?)|(?:previous|next)\\s+(?:post|article|page)|(?:vorheriger|nächster)\\s+(?:artikel|beitrag)|(?:artículo|entrada)\\s+(?:anterior|siguiente)|articolo\\s+(?:precedente|successivo)|(?:artigo|post)\\s+(?:anterior|seguinte)|próximo\\s+(?:artigo|post)|(?:vorig|volgend)e?\\s+(?:artikel|bericht))\\s*[→›»>]?|(?:(?:mentions\\s+légales|politique\\s+de\\s+confidentialité|plan\\s+du\\s+site|contact|cgu|privacy(?:\\s+policy)?|terms(?:\\s+of\\s+(?:use|service))?|impressum|datenschutz(?:erklärung)?|aviso\\s+legal|política\\s+de\\s+privacidad|rss)(?:\\s*[|·•–-]?\\s*)){1,6}',
    ),
  },
  {
    furniture: 'share',
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

/**
 * Gives every block that is furniture its role.
 *
 * @param isMarked whether the text marks its headings: then a section ends where the next begins, and other lines are furniture in the last
 *   third alone, when they say so by themselves.
 */
export function markFurniture(blocks: readonly RootContent[], isMarked = false): RootContent[] {
  const lines = blocks.map(lineOf);
  let tally: readonly Tally[] | undefined;
  const roles = blocks.map(({ data }) => data?.role === 'furniture');
  const firstProse = lines.findIndex(isProse);
  const lastProse = lines.findLastIndex(isProse);
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.data?.role !== undefined || lines[at] === '') continue;
    const found = furnitureOf(lines[at]!);
    if (found === null) {
      if (!isMarked && at > 0 && at < blocksOfHeader && isBylineOrDate(lines[at]!)) roles[at] = true;
      continue;
    }
    const isShared = found === 'share' && at > firstProse && isNetworks(lines[at + 1] ?? '');
    const isLine = found === 'line' || found === 'share';
    if (isMarked && block.type !== 'heading' && !isShared && (!isLine || at <= lastThird(blocks))) continue;
    const limit = isMarked ? endOfSection(blocks, at) : blocks.length;
    tally ??= tallyOf(lines);
    const end = endOf(found, { blocks, lines, tally, at, limit, firstProse, lastProse });
    // A marked heading with a text of its own under it is the article's.
    if (isMarked && block.type === 'heading' && end < at + 2) continue;
    roles.fill(true, at, end);
    at = Math.max(at, end - 1);
  }
  return blocks.map((block, at) => (roles[at] ? asFurniture(block) : block));
}

interface Around {
  readonly blocks: readonly RootContent[];
  readonly lines: readonly string[];
  readonly tally: readonly Tally[];
  readonly at: number;
  readonly limit: number;
  readonly firstProse: number;
  readonly lastProse: number;
}

/** Of all lines before one: their characters, those that a name or a date signs, those that are long prose. */
interface Tally {
  readonly length: number;
  readonly signed: number;
  readonly prose: number;
}

/** One more than there are lines: each `Commentaires` of a long text would count all the lines behind it anew. */
function tallyOf(lines: readonly string[]): readonly Tally[] {
  const tally: Tally[] = [{ length: 0, signed: 0, prose: 0 }];
  for (const line of lines) {
    const { length, signed, prose } = tally.at(-1)!;
    tally.push({
      length: length + line.length,
      signed: signed + (isBylineOrDate(line) || isReply(line) ? 1 : 0),
      prose: prose + (line.length > 240 ? 1 : 0),
    });
  }
  return tally;
}

/** The index after the last block of the furniture that begins at one; that index itself when it is text after all. */
function endOf(found: Furniture, around: Around): number {
  const { blocks, lines, at, limit, firstProse, lastProse } = around;
  if (found === 'line') return at + 1;
  if (found === 'related') return Math.min(limit, endOfPointers(blocks, lines, at + 1, lastProse));
  if (found === 'share') {
    let end = at + 1;
    while (end < limit && isNetworks(lines[end]!)) end++;
    return end;
  }
  if (found === 'box') return at > lastThird(blocks) ? Math.min(limit, endOfBox(lines, at + 1)) : at;
  // Before the text it is a link to the comments.
  const isBareWord = /^[^\s\d:.!…(]+$/.test(lines[at]!);
  if (firstProse < 0 || at < firstProse) return isBareWord ? at : at + 1;
  return endOfComments(around, isBareWord);
}

/**
 * Comments go down to the end, but the word for them may also be a heading of the article: it takes a number or a verb with it, a
 * line that says there are none, names and dates over short texts, or a place near the end with little after it.
 */
function endOfComments({ blocks, lines, tally, at, limit }: Around, isBareWord: boolean): number {
  const none = lines
    .slice(at + 1, Math.min(limit, at + 4))
    .findLastIndex((line) => furnitureOf(line) === 'tail');
  const [from, to] = [tally.at(at + 1)!, tally.at(limit)!];
  const signed = to.signed - from.signed;
  const share = (to.length - from.length) / Math.max(1, tally.at(-1)!.length);
  // Sections with long paragraphs of their own are the article's.
  const prose = to.prose - from.prose;
  const points =
    (isBareWord ? 0 : 2) +
    (none >= 0 ? 2 : 0) +
    (signed > 0 ? 2 : 0) +
    (share < 0.2 && prose < 2 ? 1 : 0) +
    (at > lastThird(blocks) ? 1 : 0);
  if (points < 2) return at;
  const isThread = signed > 0 || (share < 0.34 && prose < 3);
  return isThread ? limit : at + 1 + Math.max(0, none + 1);
}

function isReply(line: string): boolean {
  return (
    line.length < 80 &&
    /^(?:répondre|reply|antworten|responder|rispondi|beantwoorden|reageren)$|\s(?:a\s+(?:dit|écrit)|dit|says|said|sagt|schreibt|dice|ha\s+scritto|disse|zegt)\s*:$/i.test(
      line,
    )
  );
}

/** A heading, and a paragraph or two of a few lines. */
function endOfBox(lines: readonly string[], from: number): number {
  let end = from;
  while (
    end < lines.length &&
    end < from + 2 &&
    lines[end] !== '' &&
    lines[end]!.length < 500 &&
    furnitureOf(lines[end]!) === null
  )
    end++;
  return end;
}

function endOfSection(blocks: readonly RootContent[], at: number): number {
  const own = blocks[at]!;
  if (own.type !== 'heading') return blocks.length;
  const next = blocks.findIndex(
    (block, index) => index > at && block.type === 'heading' && block.depth <= own.depth,
  );
  return next < 0 ? blocks.length : next;
}

function lastThird(blocks: readonly RootContent[]): number {
  return (blocks.length * 2) / 3 - 1;
}

function lineOf(block: RootContent): string {
  return block.type === 'paragraph' || block.type === 'heading' ? onOneLine(textOf(block.children)) : '';
}

/** The names of networks and nothing else, as buttons or links of a text browser too. */
function isNetworks(line: string): boolean {
  const bare = withoutButtons(line).toLowerCase();
  return bare !== '' && bare.length < 160 && wholeLine(`(?:(?:${networks})(?:[\\s,|·•/-]+|$))+`).test(bare);
}

function withoutButtons(line: string): string {
  return line
    .replace(/\(BUTTON\)|\[\d+\]|_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a whole line is furniture, whatever stands around it. */
export function isFurnitureLine(line: string): boolean {
  return furnitureOf(line) !== null;
}

/** A list keeps its place in the tree, and its items are no topics: their paragraphs carry the role too. No section opens with a heading of furniture. */
export function asFurniture(block: RootContent): RootContent {
  if (block.type === 'heading')
    return withRole({ ...block, type: 'paragraph', position: positionOf(block) } as Paragraph);
  if (block.type !== 'list') return withRole(block);
  const children = block.children.map((item) => {
    const inside = item.children.map((child) => asFurniture(child) as ListItem['children'][number]);
    return withRole({ ...item, children: inside });
  });
  return withRole({ ...block, children });
}

function withRole<Node extends RootContent>(node: Node): Node {
  return { ...node, data: { ...node.data, role: 'furniture' } };
}

/** Of the words of a heading, without its marks. */
function positionOf({ children, position }: Heading): Heading['position'] {
  const [first, last] = [children[0], children.at(-1)];
  return first?.position && last?.position
    ? { start: first.position.start, end: last.position.end }
    : position;
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
  if (line === '' || line.length > 200) return null;
  const lower = (/[[(_]/.test(line) ? withoutButtons(line) : line).toLowerCase();
  for (const pattern of patterns) {
    if (!pattern.stems.some((stem) => lower.includes(stem))) continue;
    // `Comment… ?` is a heading: what stands alone on its line is followed by other signs.
    if (pattern.furniture !== 'line' && pattern.furniture !== 'share' && lower.endsWith('?')) continue;
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
