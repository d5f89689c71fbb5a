/** What programs leave of a page: one trait in each text, and what is made of it. */

import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { passagesOf } from '../../src/core/prose/passages.ts';
import { onOneLine } from '../../src/core/prose/text-of.ts';
import { explainRecovery, readArticle } from '../../src/read/index.ts';
import { signs } from '../../src/read/recover/signs.ts';
import { weights } from '../../src/read/recover/weights.ts';

const opening =
  'Le moulin tourne depuis deux cents ans, et l’on ne sait plus très bien qui l’a construit ni pour moudre quoi, car les papiers ont brûlé avec la mairie.';
const more =
  'Sa roue a été refaite trois fois, chaque fois un peu plus petite, si bien que les anciens disent qu’elle finira par disparaître tout à fait un matin.';

describe('what each program leaves', () => {
  test('Chromium: headings on their text, items without marks, cells with tabs, a menu over the title', () => {
    const article = copied('chromium.fr.txt');
    expect(article.meta.title?.text).toBe('Un pain qui attend');
    expect(accounts(article, 'headings')).toEqual([
      'La veille',
      'Ce qu’il faut sortir du placard',
      'Le matin',
    ]);
    expect(accounts(article, 'listItems')).toEqual(['un grand saladier', 'une balance', 'un torchon propre']);
    expect(accounts(article, 'tables')).toHaveLength(9);
    expect(accounts(article, 'furniture')).toContain('Le Cahier du four');
    expect(accounts(article, 'furniture')).toContain('Aucun commentaire pour le moment.');
    expect(article.meta.recovered).toMatchObject({ author: 'Nora Vidal', date: '2026-02-03' });
    expect(article.meta.declaredMinutes).toBe(4);
  });

  test('Firefox: headings under the text before, lists and quotations that stand in', () => {
    const article = copied('firefox.fr.txt');
    expect(accounts(article, 'headings')).toEqual([
      'La veille',
      'Ce qu’il faut sortir du placard',
      'Le matin',
    ]);
    expect(article.meta.recovered!.items.map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      '1 un grand saladier',
      '1 une balance',
      '2 au gramme près',
      '2 avec une pile de rechange',
      '1 un torchon propre',
    ]);
    expect(accounts(article, 'quotations')).toEqual(['Le pain ne lève pas plus vite quand on le regarde.']);
  });

  test('a text browser: wrapped lines, numbered links, buttons, a list of addresses', () => {
    const article = copied('text-browser.fr.txt');
    expect(article.meta.title?.text).toBe('Un pain qui attend');
    expect(accounts(article, 'headings')).toEqual(['La veille']);
    expect(accounts(article, 'listItems')).toHaveLength(4);
    expect(accounts(article, 'paragraphs')).toHaveLength(3);
    expect(accounts(article, 'furniture')).toContain('https://cahier.example/levure');
  });

  test('a printer: heads, feet and numbers of pages', () => {
    const article = copied('printed.fr.txt');
    expect(article.meta.title?.text).toBe('Un pain qui attend');
    expect(accounts(article, 'headings')).toEqual(['La veille', 'Le matin']);
    expect(accounts(article, 'paragraphs')).toHaveLength(3);
    expect(
      accounts(article, 'furniture').filter((line) => line.startsWith('Un pain qui attend –')),
    ).toHaveLength(2);
  });

  test('a word processor: bullets and tabs, an o for what is below', () => {
    const { items } = copied('word-processor.fr.txt').meta.recovered!;
    expect(items.map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      '1 un grand saladier',
      '1 une balance',
      '2 au gramme près',
      '1 un torchon propre',
    ]);
  });

  test('a converter: stars tell the level', () => {
    const { outline } = copied('converter.fr.txt').meta.recovered!;
    expect(outline.map(({ depth, text, confidence }) => [depth, text, confidence])).toEqual([
      [2, 'La veille', 1],
      [3, 'Ce qu’il faut sortir du placard', 1],
      [2, 'Le matin', 1],
    ]);
  });

  test('a listing: a comment is no heading, a link no Markdown, and no heading falls into the code', () => {
    const article = copied('listing.fr.txt');
    expect(article.meta.recovered).toMatchObject({ title: true, codeBlocks: 2 });
    expect(accounts(article, 'headings')).toEqual(['Brancher le disque', 'Copier ce qui a changé']);
  });
});

describe('block by block', () => {
  test.each([
    ['a link', `${more} Voir [la carte](https://moulin.example/carte).`],
    ['strong text', `${more} **Attention**, la passerelle est glissante quand il a plu.`],
    ['references of a text browser', `${more} On l’a lu ailleurs [1][2].`],
    ['an indented line', `${more}\n\n    une ligne en retrait`],
    ['a fence', `${more}\n\n\`\`\`\nmake moulin\n\`\`\``],
    ['one marked heading', `${more}\n\n## La vanne\n\n${opening}`],
  ])('%s leaves the bare headings where they are', (_, block) => {
    const article = read(
      `Le moulin du bas\n\n${opening}\n\nLa roue\n\n${block}\n\nLe grenier\n\n${opening}\n`,
    );
    expect(accounts(article, 'headings')).toEqual(expect.arrayContaining(['La roue', 'Le grenier']));
  });

  test('marked headings throughout are Markdown', () => {
    const article = read(`# Le moulin du bas\n\n${opening}\n\n## La roue\n\nCourte ligne\n\n${more}\n`);
    expect(article).toMatchObject({ format: 'markdown', meta: { recovered: null } });
  });
});

describe('line ends', () => {
  test('replies stay lines of their own', () => {
    const article = read(
      `Le bac\n\n${opening}\n\n— Vous passez ?\n— Demain.\n— Alors demain, dit-il.\n\n${more}\n`,
    );
    expect(accounts(article, 'paragraphs')).toHaveLength(5);
    expect(accounts(article, 'listItems')).toEqual([]);
  });

  test('lines that had room for the next word are not joined', () => {
    const article = read(
      `Le bac\n\n${opening}\n\nRue du Port\nMaison sans numéro\nSonner deux fois\n\n${more}\n`,
    );
    expect(accounts(article, 'paragraphs')).toContain('Sonner deux fois');
    expect(accounts(article, 'headings')).toEqual([]);
  });

  test('an item hangs under its text, however short its first line', () => {
    const text =
      'Le bac\n\nIl transporte ce qui ne peut pas attendre la marée basse et le gué,\nc’est-à-dire presque tout. Pour passer il faut :\n\n- une pièce\n- de la patience, ou bien\n  un livre\n- des bottes\n';
    expect(accounts(read(text), 'listItems').map(onOneLine)).toEqual([
      'une pièce',
      'de la patience, ou bien un livre',
      'des bottes',
    ]);
  });
});

describe('title, byline, date', () => {
  test.each([
    ['Par Ève Marchal – 9 mai 2026', 'Ève Marchal', '2026-05-09'],
    ['Ève Marchal, le 9 mai 2026', 'Ève Marchal', '2026-05-09'],
    ['By Eve Marshal · May 9, 2026', 'Eve Marshal', '2026-05-09'],
    ['Von Eva Marschall, 9. Mai 2026', 'Eva Marschall', '2026-05-09'],
    ['Publié le 09/13/2026', null, '2026-09-13'],
    ['Por Eva Marchal | 9 de mayo de 2026', 'Eva Marchal', '2026-05-09'],
    ['Par [4]Ève Marchal', 'Ève Marchal', null],
  ])('"%s" under the title', (line, author, date) => {
    for (const gap of ['\n', '\n\n']) {
      const article = read(`Le moulin du bas${gap}${line}\n\n${opening}\n\n${more}\n`);
      expect(article.meta.title?.text).toBe('Le moulin du bas');
      expect(article.meta.recovered).toMatchObject({ author, date, headings: 0 });
    }
  });

  test('a title may end in a full stop', () => {
    expect(read(`Le moulin ne tournera plus.\n\n${opening}\n\n${more}\n`).meta.title?.text).toBe(
      'Le moulin ne tournera plus.',
    );
  });

  test('without a title a byline is none', () => {
    expect(read(`Par Ève Marchal – 9 mai 2026\n\n${opening}\n\n${more}\n`).meta.title).toBeNull();
  });
});

describe('furniture', () => {
  const body = `Le moulin du bas\n\n${opening}\n\nLa roue\n\n${more}\n\n${opening}`;

  test.each([
    'Partager :\n\nFacebook\n\nCopier le lien',
    '(BUTTON) Facebook (BUTTON) Twitter',
    'Abonnez-vous à notre newsletter',
    'Ce site utilise des cookies. Accepter',
    '© 2026 Le moulin. Tous droits réservés.',
    'Retour en haut',
    'Mentions légales · Contact',
    'Article précédent',
  ])('%j after the text', (lines) => {
    const article = read(`${body}\n\n${lines}\n`);
    expect(accounts(article, 'furniture')).toEqual(lines.split('\n\n'));
    expect(accounts(article, 'headings')).toEqual(['La roue']);
  });

  test('sections after the word for comments are the article’s', () => {
    const article = read(
      `Relire\n\n${opening}\n\nLes marges\n\n${more}\n\nCommentaires\n\n${opening} ${more}\n\n${more}\n\nVersions\n\n${opening} ${more}\n\n${opening}\n\nFin\n\n${more}\n`,
    );
    expect(accounts(article, 'furniture')).toEqual([]);
    expect(accounts(article, 'headings')).toContain('Versions');
  });

  test('in Markdown a section of comments, of links or of sharing is one, and the prose after it is not', () => {
    const marked = `# Le moulin\n\n${opening}\n\n## La roue\n\n${more}\n\nPartager :\n\nFacebook Twitter\n\n## Commentaires\n\nAucun commentaire pour le moment.\n\n## À lire également\n\n* [Le bac](/bac)\n* [Le gué](/gue)\n\n## Postface\n\n${more}\n`;
    const article = readArticle(marked, { name: 'a.md' });
    expect(accounts(article, 'headings')).toEqual(['La roue', 'Postface']);
    expect(accounts(article, 'furniture')).toEqual([
      'Partager :',
      'Facebook Twitter',
      'Commentaires',
      'Aucun commentaire pour le moment.',
      'À lire également',
      'Le bac',
      'Le gué',
    ]);
    expect(accounts(article, 'paragraphs')).toHaveLength(3);
  });
});

test('tasks are done or not', () => {
  const { items } = read(
    `Le moulin\n\n${opening}\n\nReste à faire :\n\n- [ ] graisser\n- [x] balayer\n\n${more}\n`,
  ).meta.recovered!;
  expect(items.map(({ checked, ordered }) => [checked, ordered])).toEqual([
    [false, false],
    [true, false],
  ]);
});

test('one-line answers under questions leave the questions headings', () => {
  const questions = [
    'Le matin ou le soir ?',
    'Votre outil ?',
    'Une heure triste ?',
    'Un mot ?',
    'Et après ?',
  ];
  const text = `Cinq questions à un meunier\n\n${opening}\n\n${questions.map((question, at) => `${question}\n\nRéponse numéro ${at + 1}, en bref.`).join('\n\n')}\n`;
  expect(accounts(read(text), 'headings')).toEqual(questions);
});

test('each recovered heading says how sure it is, and each line why', () => {
  const article = copied('firefox.fr.txt');
  for (const { confidence } of article.meta.recovered!.outline) expect(confidence).toBeGreaterThan(0.5);
  const { lines } = explainRecovery(article);
  const heading = lines.find(({ text }) => text === 'Le matin')!;
  expect(heading).toMatchObject({ line: 17, kind: 'heading' });
  expect(heading.because.map(({ sign }) => sign)).toContain('prose follows');
});

test('every sign has its weights, and every weight its sign', () => {
  expect(Object.keys(weights.signs).sort()).toEqual(signs.map(({ name }) => name).sort());
});

function copied(name: string): Article {
  return readArticle(readFileSync(new URL(`../../fixtures/copied/${name}`, import.meta.url)), { name });
}

function read(text: string): Article {
  return readArticle(text, { name: 'article.txt' });
}

function accounts(article: Article, account: string): string[] {
  return passagesOf(article)
    .filter((passage) => passage.account === account && (passage.node as Nodes).type !== 'html')
    .map(({ text }) => onOneLine(text));
}
