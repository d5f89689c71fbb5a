/** The recovery of structure from bare text: one article in many dresses, then each sign by itself. */

import { readFileSync } from 'node:fs';
import type { Nodes, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { type Article, spanOf } from '../../src/core/article.ts';
import { onOneLine } from '../../src/core/prose/text-of.ts';
import { readArticle } from '../../src/read/index.ts';

const lasVegas = readFileSync(new URL('../../fixtures/articles/las-vegas.fr.txt', import.meta.url), 'utf8');

const shapeOfLasVegas = {
  title: 'Cinq jours à re:Invent avec les animateurs de communautés AWS',
  minutes: 2,
  headings: ['La démesure', 'Les jeux', 'Les partenaires', 'Les communautés'],
  items: [
    'Faut-il quitter meetup.com si l’inscription devient payante ?',
    'Où trouver des orateurs et des sujets qui changent ?',
    'Comment monter une journée Community Day chez soi ?',
    'Comment faire venir celles qui n’osent pas ?',
  ],
  furniture: ['Commentaires :', 'A lire également sur le sujet :'],
  lead: 'Beaucoup donnent leurs soirées sans compter. Nos soucis se ressemblent d’un continent à l’autre. Nous en avons parlé longuement, autour de questions comme :',
};

describe('one article keeps its structure', () => {
  test('as it was copied', () => {
    expect(shapeOf(lasVegas)).toEqual(shapeOfLasVegas);
  });

  const markers = ['•', '◦', '▪', '–', '—', '-', '*', '+', '·', '‣', '→', '1.', '1)', '(1)', 'a)', '(a)'];
  const dresses = {
    'as they were': (list: string) => list,
    'without a blank line before': (list: string) => list.replace(/^\n+/u, '\n'),
    'with blank lines between': (list: string) => list.replace(/\n(?=.)/gu, '\n\n'),
    'not indented': (list: string) => list.replace(/^ +/gmu, ''),
    'indented by four spaces': (list: string) => list.replace(/^ +/gmu, '    '),
    'indented by a tab': (list: string) => list.replace(/^ +/gmu, '\t'),
    'indented by no-break spaces': (list: string) => list.replace(/^ +/gmu, '\u00a0\u00a0'),
    'with a no-break space after the marker': (list: string) => list.replace(/^( *\S+) /gmu, '$1\u00a0'),
    'with a thin space after the marker': (list: string) => list.replace(/^( *\S+) /gmu, '$1\u202f'),
    'with a tab after the marker': (list: string) => list.replace(/^( *\S+) /gmu, '$1\t'),
  };
  const names = ['article.txt', 'article.md', 'article'];
  test.each(
    markers.flatMap((marker) => Object.entries(dresses).map(([how, dress]) => ({ marker, how, dress }))),
  )('with items marked $marker, $how', ({ marker, dress }) => {
    const list = /\n\n(?: {2}•.*\n)+/u.exec(lasVegas)![0];
    let count = 0;
    const marked = dress(list.replace(/•/gu, () => markerAt(marker, count++)));
    for (const name of names)
      expect(
        shapeOf(
          lasVegas.replace(list, () => marked),
          name,
        ),
        name,
      ).toEqual(shapeOfLasVegas);
  });

  const wholes: Record<string, (text: string) => string> = {
    'with CRLF': (text) => text.replace(/\n/gu, '\r\n'),
    'with lone CR': (text) => text.replace(/\n/gu, '\r'),
    'with a byte order mark': (text) => `\ufeff${text}`,
    'without blank lines': (text) => text.replace(/\n{2,}/gu, '\n'),
    'without blank lines, with CRLF': (text) => text.replace(/\n{2,}/gu, '\r\n'),
    'with doubled blank lines': (text) => text.replace(/\n\n/gu, '\n\n\n\n'),
    'with blank lines of white space': (text) => text.replace(/\n\n/gu, '\n \u00a0\t\n'),
    'after blank lines': (text) => `\n\n  \n${text}`,
    'wrapped at 72 columns': (text) => wrapped(text, 72),
    'wrapped at 50 columns': (text) => wrapped(text, 50),
    'wrapped at 72 columns, with CRLF': (text) => wrapped(text, 72).replace(/\n/gu, '\r\n'),
    'wrapped at 60 columns, items not hung': (text) => wrapped(text, 60).replace(/^ +(?=[^•])/gmu, ''),
    'with every heading right above its text': (text) =>
      text.replace(/^(La démesure|Les [\p{L}]+) *\n\n/gmu, '$1\n'),
    'with the title right above the time': (text) => text.replace(/\n\n(?=Temps)/u, '\n'),
    'with the time right above the text': (text) => text.replace(/(?<=minutes)\n\n/u, '\n'),
    'with the time above the title': (text) => text.replace(/^(.*)\n\n(.*)\n/u, '$2\n\n$1\n'),
    'with the time right above the title': (text) => text.replace(/^(.*)\n\n(.*)\n/u, '$2\n$1\n'),
    'with its title over two lines': (text) => text.replace('animateurs de', 'animateurs\nde'),
  };
  test.each(Object.entries(wholes))('%s', (_, dress) => {
    for (const name of names) expect(shapeOf(dress(lasVegas), name), name).toEqual(shapeOfLasVegas);
  });

  test.each([' :', ':', '\u00a0:', '\u202f:', ' : '])('with a lead-in that ends with "%s"', (end) => {
    const { lead, ...rest } = shapeOf(lasVegas.replace('questions comme :', `questions comme${end}`));
    const { lead: _, ...expected } = shapeOfLasVegas;
    expect(rest).toEqual(expected);
    expect(lead).toMatch(/comme\s?:$/u);
  });

  test('with its headings underlined', () => {
    const text = lasVegas
      .replace(/^(Cinq jours.*)$/mu, '$1\n=====')
      .replace(/^(La démesure|Les \p{L}+) *$/gmu, '$1\n-------');
    for (const name of ['article.txt', 'article']) {
      expect(shapeOf(text, name), name).toEqual(shapeOfLasVegas);
      expect(shapeOf(text.replace(/\n\n/gu, '\n'), name), name).toEqual(shapeOfLasVegas);
    }
  });
});

describe('headings', () => {
  const prose =
    'Le marché ouvre à six heures, quand les camions quittent la halle. Les habitués passent tôt, les autres attendent midi.';
  const around = (line: string) => `Un titre pour le marché\n\n${prose}\n\n${line}\n\n${prose}\n`;

  test.each([
    'Pourquoi se lever si tôt ?',
    'Et ensuite ?',
    '1. Les étals',
    '2.1 Détails',
    '3) Les prix',
    'IV. Les prix',
    'LES PRIX DU MATIN',
    'LES PRIX !',
    'Et pourtant…',
    'Et pourtant...',
    '🥕 Les légumes',
    'Les légumes 🥕',
    'Étape 2 : peser',
    'Ce que l’on y trouve (et ce que l’on n’y trouve pas)',
  ])('"%s" between two paragraphs is one', (line) => {
    for (const name of ['a.txt', 'a.md'])
      expect(shapeOf(around(line), name), name).toMatchObject({ headings: [line], items: [] });
  });

  test.each([
    'Il pleuvait.',
    'Quelle matinée !',
    'Photo : Jeanne Morel',
    'Photo de la halle prise au petit matin',
    'Crédit photo : J. Morel',
    'Fig. 2 – Plan du marché',
    '(photo prise au petit matin)',
    'contact@marche.example',
    'Tél. : 01 23 45 67 89',
    '— Bonjour, dit-elle',
    '12. Oktober war ein Freitag',
    '12. Oktober war ein Freitag.',
    '1984. Une année de pluie, et rien à vendre.',
    'Jeanne Morel\n3, rue des Halles\n44000 Nantes',
    'Le vent du nord\nsur les bâches\net personne',
  ])('"%s" between two paragraphs is none', (line) => {
    for (const name of ['a.txt', 'a.md'])
      expect(shapeOf(around(line), name), name).toMatchObject({
        headings: [],
        items: [],
        title: 'Un titre pour le marché',
      });
  });

  test('numbers give the levels', () => {
    const text = `Un titre\n\n1. Les étals\n\n${prose}\n\n1.1 Les prix\n\n${prose}\n\n2. La halle\n\n${prose}\n`;
    expect(depthsOf(read(text))).toEqual([1, 2, 3, 2]);
  });

  test('lines of speech between quotation marks are none', () => {
    const turns = ['« Vous montez ?', '« Pas avant midi !', '« Et la lampe ?', '« Elle est là-haut ? »'];
    const text = `Le grenier\n\n${turns.map((turn) => `${prose}\n\n${turn}\n\n${prose}`).join('\n\n')}\n`;
    expect(shapeOf(text).headings).toEqual([]);
  });

  test('underlines give the levels', () => {
    const text = `Un titre\n========\n\n${prose}\n\nLes étals\n---------\n\n${prose}\n\nLa halle\n========\n\n${prose}\n`;
    expect(depthsOf(read(text))).toEqual([1, 3, 2]);
  });

  test('a rule after a blank line underlines nothing', () => {
    expect(shapeOf(`Un titre\n\n${prose}\n\n---\n\n${prose}`)).toMatchObject({ headings: [] });
  });

  test('an article may have no heading and no title', () => {
    expect(shapeOf(`${prose}\n\n${prose} Rien d’autre.`)).toMatchObject({
      title: null,
      headings: [],
      items: [],
    });
    expect(shapeOf(`Un titre\n\n${prose}\n\n${prose} Fin.`)).toMatchObject({
      title: 'Un titre',
      headings: [],
    });
  });

  test('an article may be only a title', () => {
    expect(shapeOf('Le marché du samedi')).toMatchObject({ title: 'Le marché du samedi', headings: [] });
    expect(shapeOf('Le marché du samedi\n\n3 min de lecture\n')).toMatchObject({
      title: 'Le marché du samedi',
      minutes: 3,
    });
  });

  test('verse has none, with stanzas or without', () => {
    const verse = [
      'Le quai',
      'Un bateau rentre',
      'La corde grince',
      'Personne ne parle',
      'Le pain est froid',
      'Le phare tourne',
      'Encore une nuit',
      'Le sel sur les mains',
      'La porte claque',
      'Et puis plus rien',
    ];
    expect(
      shapeOf(`${verse[0]}\n\n${verse.slice(1, 5).join('\n')}\n\n${verse.slice(5).join('\n')}`),
    ).toMatchObject({ title: 'Le quai', headings: [] });
    expect(shapeOf(verse.join('\n'))).toMatchObject({ headings: [] });
  });

  test('a line that names a picture is a caption', () => {
    const node = read(`Un titre\n\n${prose}\n\nPhoto : Anne Morel\n\n${prose}`).tree.children[2];
    expect(node).toMatchObject({ type: 'paragraph', data: { role: 'caption' } });
  });

  test('a line at the end that breaks off and adds an aside is text, no heading', () => {
    const line = 'Un détail à raconter plus tard… (ou jamais)';
    const node = read(`Un titre\n\n${prose}\n\n${line}\n\nCommentaires :`).tree.children[2];
    expect(textIn(node!)).toBe(line);
    expect(node).toMatchObject({ type: 'paragraph' });
    expect(node?.data?.role).toBeUndefined();
  });

  test('a signature at the end stays a paragraph', () => {
    const node = read(`Un titre\n\n${prose}\n\nJeanne Morel\n\nCommentaires :`).tree.children[2];
    expect(node).toMatchObject({ type: 'paragraph' });
    expect(node?.data?.role).toBeUndefined();
  });
});

describe('lists', () => {
  test.each([
    '• un\n  ◦ deux\n  ◦ trois\n• quatre',
    '• un\n◦ deux\n◦ trois\n• quatre',
    '- un\n    - deux\n    - trois\n- quatre',
    '- un\n\t- deux\n\t- trois\n- quatre',
    '1. un\n   a) deux\n   b) trois\n2. quatre',
    '1. un\n   1. deux\n   2. trois\n2. quatre',
    '1) un\n– deux\n– trois\n2) quatre',
    '• un\n\n  – deux\n\n  – trois\n\n• quatre',
  ])('%j nests', (list) => {
    for (const name of ['a.txt', 'a']) {
      const article = readArticle(`Courses\n\nIl nous faut :\n\n${list}\n\nEt puis nous rentrons.`, { name });
      const [outer] = article.tree.children.filter((node) => node.type === 'list');
      expect(outer!.children.map((item) => item.children.length)).toEqual([2, 1]);
      expect(itemsOf(article)).toEqual(['un', 'deux', 'trois', 'quatre']);
    }
  });

  test('a numbered heading after a list is not an item of it', () => {
    const text =
      'Un titre\n\nIl nous faut :\n\n• du pain\n• du sel\n\n2. La cuisine\n\nElle donne sur la cour, où poussent deux figuiers et un vieux noyer.\n';
    expect(shapeOf(text)).toMatchObject({ items: ['du pain', 'du sel'], headings: ['2. La cuisine'] });
  });

  test('a numbered heading before a list is not an item of it', () => {
    const text =
      'Un titre\n\nUne phrase ouvre le texte avant tout.\n\n1. La cuisine\n\n• du pain\n• du sel\n\nUne phrase le ferme après tout.\n';
    expect(shapeOf(text)).toMatchObject({ items: ['du pain', 'du sel'], headings: ['1. La cuisine'] });
  });

  test.each([
    '— Vous partez ? demanda-t-elle.\n— Non, répondit-il.',
    '— Vous partez ?\n\n— Non.\n\n— Alors restez.',
    '- Vous partez ? demanda-t-elle.\n- Non, répondit-il.',
    '– Gehst du? fragte sie.\n– Nein.',
  ])('%j is dialogue', (turns) => {
    expect(
      shapeOf(`Le quai\n\nElle le regarda longtemps avant de parler.\n\n${turns}\n\nIl se tut.`),
    ).toMatchObject({ items: [], headings: [] });
  });

  test('a speech that a verb announces is no list', () => {
    expect(
      shapeOf('Le quai\n\nElle demanda doucement :\n— Vous partez ?\n— Non.\n\nIl se tut.'),
    ).toMatchObject({ items: [] });
  });

  const prose =
    'Le grenier est resté fermé tout l’hiver, et personne n’a demandé la clé au gardien. Il a fallu attendre le mois de mai.';

  test('a dash is a list throughout where most lines with it are no sentences', () => {
    const [first, second] = [
      ['des cordes et des poulies', 'une échelle de six mètres', 'trois vieux sacs'],
      ['La lampe marche encore.', 'Le coffre est vide.'],
    ];
    const listed = (items: readonly string[]) => items.map((item) => `– ${item}`).join('\n');
    const text = `Le grenier\n\n${prose}\n\n${listed(first!)}\n\n${prose}\n\n${listed(second!)}\n\n${prose}\n`;
    expect(shapeOf(text).items).toEqual([...first!, ...second!]);
  });

  test('a dash is speech throughout where somebody is said to speak', () => {
    const text = `Le grenier\n\n— Vous montez ? dit-il.\n\n— Pas avant midi.\n\n${prose}\n\nIl ajouta tout bas, sans se retourner :\n\n— Il y a la lampe\n\n— Et le coffre\n`;
    expect(shapeOf(text).items).toEqual([]);
  });

  test('a dash that stands alone names who is quoted', () => {
    const quoted = ['le gardien', 'la voisine', 'un passant', 'le facteur'].map(
      (who) => `${prose}\n\n— ${who}`,
    );
    expect(shapeOf(`Le grenier\n\n${quoted.join('\n\n')}\n`).items).toEqual([]);
  });

  test('a block set in under an item whose line ended is none of it', () => {
    const text = `Le grenier\n\nOn y garde :\n\n• des cordes\n• une échelle, que le gardien prête à qui la demande\n    ${prose} ${prose}\n\n${prose} ${prose}\n`;
    expect(shapeOf(text).items).toEqual(['des cordes', 'une échelle, que le gardien prête à qui la demande']);
  });

  test('a dash or a number at the start of a wrapped line is no item', () => {
    const text =
      'Le quai de la gare du Nord\n\nIl est parti à Berlin le\n12. Oktober, dit la lettre, avec deux valises\n– les siennes –\net un parapluie que personne ne lui connaissait.\n';
    expect(shapeOf(text)).toMatchObject({ items: [] });
  });

  test('a quotation may hold a list', () => {
    expect(itemsOf(read('Un titre\n\n> Il disait :\n>\n> • du pain\n> • du sel\n\nFin.'))).toEqual([
      'du pain',
      'du sel',
    ]);
  });

  test('a bullet may have lost its space', () => {
    expect(shapeOf('Un titre\n\nIl nous faut :\n•du pain\n•du sel\n\nEt rien d’autre.')).toMatchObject({
      items: ['du pain', 'du sel'],
    });
  });
});

describe('declared reading time', () => {
  test.each<[string, number]>([
    ['Temps de lecture : 7 minutes', 7],
    ['Temps de lecture: 7 min', 7],
    ['TEMPS DE LECTURE : 7 MINUTES', 7],
    ['Temps de lecture\u00a0: 7\u00a0minutes', 7],
    ['Temps de lecture estimé : 7 minutes', 7],
    ['Temps de lecture moyen : 7 minutes', 7],
    ['Temps estimé de lecture : 7 minutes', 7],
    ['Durée de lecture : environ 7 min.', 7],
    ['(Temps de lecture : 7 minutes)', 7],
    ['Lecture : 7 min.', 7],
    ['Lecture 7 min', 7],
    ['7 min de lecture', 7],
    ['7 minutes de lecture', 7],
    ['⏱ 7 min', 7],
    ['⏱️ 7 min', 7],
    ['🕒 7 minutes', 7],
    ['⏱ Temps de lecture : 7 min', 7],
    ['Temps de lecture : 1 h 10 min', 70],
    ['Temps de lecture : 1h10', 70],
    ['Temps de lecture : 1 heure et 10 minutes', 70],
    ['Temps de lecture : 2 heures', 120],
    ['Temps de lecture : 5 à 7 minutes', 7],
    ['3 mars 2026 · 7 min de lecture', 7],
    ['Par Anne Duval | 3 mars 2026 | 7 min de lecture', 7],
    ['7 min read', 7],
    ['7-minute read', 7],
    ['7 mins read', 7],
    ['7 min. read', 7],
    ['Reading time: 7 minutes', 7],
    ['Read time: 7 min', 7],
    ['Estimated reading time: 7 minutes', 7],
    ['Reading time: 1 hour 10 minutes', 70],
    ['1 hr 10 min read', 70],
    ['Lesezeit: 7 Min.', 7],
    ['Lesezeit: ca. 7 Minuten', 7],
    ['7 Minuten Lesezeit', 7],
    ['Tiempo de lectura: 7 minutos', 7],
    ['7 min de lectura', 7],
    ['Tempo di lettura: 7 minuti', 7],
    ['7 minuti di lettura', 7],
    ['Tempo de leitura: 7 minutos', 7],
    ['7 min de leitura', 7],
    ['Leestijd: 7 minuten', 7],
    ['7 minuten leestijd', 7],
  ])('"%s" declares %i minutes', (line, minutes) => {
    for (const head of [`Le phare\n\n${line}`, `${line}\n\nLe phare`]) {
      const text = `${head}\n\nLa lampe tourne depuis cent ans, et personne ne sait qui la nettoie. On dit que c’est le vent.\n`;
      expect(shapeOf(text)).toMatchObject({ title: 'Le phare', minutes, headings: [], furniture: [] });
    }
  });

  test.each([
    'Le phare – 7 minutes plus tard',
    'La lecture : 7 auteurs en parlent',
    '7 minutes',
    'Nous avons lu 7 min.',
    'Attente : 7 minutes',
  ])('"%s" declares none', (line) => {
    expect(
      read(`Un titre\n\n${line}\n\nLa lampe tourne depuis cent ans, et personne ne sait.`).meta
        .declaredMinutes,
    ).toBeNull();
  });
});

describe('furniture', () => {
  const body =
    'Le phare\n\nLa lampe tourne depuis cent ans, et personne ne sait qui la nettoie. On dit que c’est le vent.';

  test.each([
    'Commentaires (3)',
    '3 commentaires',
    'Aucun commentaire',
    'Laisser un commentaire',
    'Leave a reply',
    'Leave a comment',
    'Tags : mer, vent',
    'Mots-clés : mer, vent',
    'Catégorie : Voyages',
    '#mer #vent',
    'Partager sur Twitter Facebook',
    'Partager :',
    'Partager cet article',
    'Share on X',
    'Share this: Facebook, LinkedIn',
    'Twitter Facebook LinkedIn',
    'À lire aussi : La mer en hiver',
    'Publié le 3 mars 2026 par Anne Duval',
  ])('"%s" after the text is marked and kept', (line) => {
    const text = `${body}\n\n${line}\n`;
    expect(shapeOf(text)).toMatchObject({ title: 'Le phare', headings: [], furniture: [line] });
  });

  test.each([
    'À lire aussi',
    'A lire également sur le sujet :',
    'Articles similaires',
    'Related posts',
    'Lees ook:',
  ])('the links listed under "%s" belong to it', (line) => {
    for (const links of [
      '• La mer en hiver\n• Comment naît une vague ?',
      'La mer en hiver\n\nComment naît une vague ?',
    ]) {
      const shape = shapeOf(`${body}\n\n${line}\n\n${links}\n`);
      expect(shape).toMatchObject({ headings: [], items: [] });
      expect(shape.furniture.join(' ')).toContain('Comment naît une vague ?');
    }
  });

  test('related links in the middle end where the text goes on', () => {
    const text = `${body}\n\nÀ lire aussi\n\nLa mer en hiver\n\nLe gardien\n\nIl vient le mardi, quand il vient, et repart avant que la brume ne se lève tout à fait sur la rade et les îles.\n`;
    expect(shapeOf(text)).toMatchObject({
      headings: ['Le gardien'],
      furniture: ['À lire aussi', 'La mer en hiver'],
    });
  });

  test('a link to the comments above the text does not swallow it', () => {
    const text = body.replace('\n\n', '\n\n3 mars 2026\n\n3 commentaires\n\n');
    const { children } = read(text).tree;
    expect(shapeOf(text)).toMatchObject({ title: 'Le phare', furniture: ['3 mars 2026', '3 commentaires'] });
    expect(children.at(-1)?.data?.role).toBeUndefined();
  });

  test('what follows the comments belongs to them', () => {
    expect(
      shapeOf(`${body}\n\n2 commentaires\n\nZoé\n\nMerci pour ce texte, il m’a plu.\n`).furniture,
    ).toHaveLength(3);
  });

  test('lines under the title stand alone without blank lines', () => {
    const text = body.replace('\n\n', '\nPar Anne Duval\n3 mars 2026\n7 min de lecture\n\n');
    expect(shapeOf(text)).toMatchObject({
      title: 'Le phare',
      minutes: 7,
      furniture: ['Par Anne Duval', '3 mars 2026'],
    });
  });
});

describe('every recovered node points at its own text', () => {
  const sources: Record<string, string> = {
    lf: lasVegas,
    crlf: lasVegas.replace(/\n/gu, '\r\n'),
    cr: lasVegas.replace(/\n/gu, '\r'),
    bom: `\ufeff${lasVegas}`,
    wrapped: wrapped(lasVegas, 60),
    'wrapped crlf': wrapped(lasVegas, 60).replace(/\n/gu, '\r\n'),
    'no blank lines': lasVegas.replace(/\n{2,}/gu, '\n'),
    'an image before a dash': '![i](j)\r\n— ',
    nested:
      'Un titre\r\n=====\r\n\r\nIl faut :\r\n\u00a0• un\r\n\t\u00a0◦ deux  \r\n\t  et demi \r\n• trois\r\n\r\n> • quatre\r\n> • cinq\r\n\r\nFin.',
  };
  test.each(Object.entries(sources))('%s', (_, text) => {
    const article = read(text);
    expectPlaced(article.tree, article);
  });
});

describe('no text is too long', () => {
  /** Milliseconds; the parser itself takes up to a second or two. */
  const limit = 20_000;
  test.each<[string, string]>([
    ['one line of 1 MB', 'mot '.repeat(250_000)],
    ['20 000 short lines', 'Une ligne\n'.repeat(20_000)],
    ['20 000 bullets', '• un point\n'.repeat(20_000)],
    ['20 000 numbers that do not count', '1. un\n'.repeat(20_000)],
    ['10 000 turns of speech', '— Vous partez ?\n— Non, dit-il.\n'.repeat(5_000)],
    ['100 000 open brackets', '['.repeat(100_000)],
    [
      '3 000 nested bullets',
      Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(2 * depth)}• ${depth}`).join('\n'),
    ],
  ])('%s', (_, text) => {
    const start = performance.now();
    const article = readArticle(text, { name: 'a.txt' });
    expect(performance.now() - start).toBeLessThan(limit);
    expect(spanOf(article.tree).end).toBe(text.length);
  });
});

function read(text: string, name = 'article.txt'): Article {
  return readArticle(text, { name });
}

function shapeOf(text: string, name?: string) {
  const article = read(text, name);
  const { children } = article.tree;
  const list = children.findIndex(({ type }) => type === 'list');
  return {
    title: article.meta.title && onOneLine(article.meta.title.text),
    minutes: article.meta.declaredMinutes,
    headings: children.filter((node) => node.type === 'heading' && node.data?.role !== 'title').map(textIn),
    items: itemsOf(article),
    furniture: children.filter(({ data }) => data?.role === 'furniture').map(textIn),
    lead: list > 0 ? textIn(children[list - 1]!) : null,
  };
}

function itemsOf({ tree }: Article): string[] {
  const itemsIn = (node: Nodes): string[] => {
    if (node.data?.role === 'furniture' || !('children' in node)) return [];
    const own =
      node.type === 'listItem'
        ? [
            node.children
              .filter(({ type }) => type !== 'list')
              .map(textIn)
              .join(' '),
          ]
        : [];
    return [...own, ...node.children.flatMap(itemsIn)];
  };
  return itemsIn(tree);
}

function depthsOf({ tree }: Article): number[] {
  return tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
}

function textIn(node: Nodes): string {
  const text =
    'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map(textIn).join(node.type === 'list' ? ' ' : '')
        : '';
  return onOneLine(text);
}

function markerAt(marker: string, count: number): string {
  return marker.replace('1', String(count + 1)).replace('a', String.fromCharCode(97 + count));
}

/** Greedily, as an editor does; items hang under their text. */
function wrapped(text: string, width: number): string {
  const wrap = (line: string) => {
    const hang = ' '.repeat(/^ *(?:• )?/u.exec(line)![0].length);
    const lines = [''];
    for (const word of line.trimEnd().split(/(?<=\S) +/u)) {
      const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
      if (longer.length <= width || lines.at(-1) === '') lines[lines.length - 1] = longer;
      else lines.push(`${hang}${word}`);
    }
    return lines.join('\n');
  };
  return text.split('\n').map(wrap).join('\n');
}

/** Text stands where its position says, children lie within their parent, siblings follow each other. */
function expectPlaced(node: Nodes, { source }: Article): void {
  const { start, end } = spanOf(node);
  if (node.type === 'text') {
    const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();
    expect(folded(source.text.slice(start, end))).toBe(folded(node.value));
  }
  expect(pointAt(source.text, start)).toEqual({
    line: node.position!.start.line,
    column: node.position!.start.column,
  });
  if (!('children' in node)) return;
  let before = start;
  for (const child of node.children as RootContent[]) {
    const span = spanOf(child);
    expect(span.start).toBeGreaterThanOrEqual(before);
    expect(span.end).toBeLessThanOrEqual(end);
    before = span.end;
    expectPlaced(child, { source } as Article);
  }
}

function pointAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
