/** What `language` answers block by block, on articles that change language, written for this test. */

import { describe, expect, test } from 'vitest';
import { language } from '../../src/analyses/language.ts';
import { readArticle } from '../../src/read/index.ts';

const blocksOf = (text: string, declared?: string) =>
  language(readArticle(text, { name: 'a.md', ...(declared === undefined ? {} : { language: declared }) }))
    .blocks;

/** Each block with the language that a reader would name; a name or a term has that of the article. */
type Labelled = readonly (readonly [code: string, markdown: string])[];

const french: Labelled = [
  ['fr', '# Une semaine à Berlin'],
  ['fr', 'Nous sommes arrivés à la gare centrale un lundi matin, sous une pluie fine et froide.'],
  ['fr', '## Mitte'],
  ['fr', 'Le guide nous attendait devant la porte. Il parlait un français parfait.'],
  ['de', '> Wer nicht fragt, der bleibt dumm.'],
  ['fr', 'Tout le monde a ri.'],
  ['de', '> Ich habe noch einen Koffer in Berlin, deswegen muss ich nächstens wieder hin.'],
  ['fr', 'Cette chanson de 1951 est sur toutes les cartes postales de la ville.'],
  ['fr', '## Checkpoint Charlie'],
  ['en', '> You are leaving the American sector.'],
  ['fr', "Le panneau d'origine est au musée ; celui de la rue est une copie."],
  ['fr', '- Prendre le bus 100 depuis la gare'],
  ['fr', '- Descendre à la Potsdamer Platz'],
  ['fr', '- Goûter une saucisse au curry'],
  ['fr', '- Marlene Dietrich'],
  ['fr', '- `npm install article`'],
  ['fr', '## Ce que disent les visiteurs'],
  ['en', '> We came back every evening for the food, and nobody ever asked us to leave.'],
  ['es', '> La mejor ciudad para caminar sin prisa por las noches de verano.'],
  ['it', '> Torneremo sicuramente il prossimo anno con tutta la famiglia.'],
  ['fr', '> On y revient toujours avec plaisir.'],
  ['fr', 'Un soir, au théâtre, une actrice a lancé cette phrase que personne ne connaissait :'],
  ['de', '> Das Leben ist kein Ponyhof, meine Damen und Herren!'],
  ['fr', 'Utilisez `readFile(path, options)` pour lire le fichier.'],
  ['fr', 'Merci beaucoup !'],
  ['fr', 'Paris, Lyon, Berlin'],
  ['fr', '## À lire aussi'],
  ['en', 'This paragraph was left in English on purpose, because its author asked us not to translate it.'],
  ['fr', "L'auteur remercie la bibliothèque nationale pour son accueil."],
  ['fr', 'Jean-Pierre Martin et Anna Schmidt'],
];

const english: Labelled = [
  ['en', '# Notes from a bilingual kitchen'],
  ['en', 'My grandmother never wrote anything down, so every recipe here is a guess.'],
  ['en', '## Soups'],
  ['en', 'She used to shout across the yard whenever dinner was ready:'],
  ['fr', '> À table, les enfants, la soupe va refroidir !'],
  ['en', 'Nobody dared to be late.'],
  ['fr', "> L'appétit vient en mangeant, la soif s'en va en buvant."],
  ['en', 'My uncle, who came from Porto, had his own saying.'],
  ['pt', '> Quem não tem cão caça com gato, dizia sempre o meu avô.'],
  ['en', '- Two pounds of potatoes'],
  ['en', '- A pinch of salt and some pepper'],
  ['en', '- Crème fraîche'],
  ['en', '## Pot-au-feu'],
  ['en', 'Bring the water to a boil, then wait for at least three hours.'],
  ['nl', '> Mijn buurvrouw zei altijd dat je nooit genoeg boter kunt gebruiken.'],
  ['en', 'She was right about that.'],
  ['en', 'Thank you for reading.'],
  ['ru', '> Аппетит приходит во время еды, говорила она.'],
  ['ja', '> 食欲は食べるほどに湧いてくるものです。'],
  ['en', 'New York'],
];

const german: Labelled = [
  ['de', '# Ein Tag in Straßburg'],
  ['de', 'Die Stadt liegt am Rhein und gehört seit langem zu den schönsten im Elsass.'],
  ['de', 'Am Eingang des Münsters steht ein Schild auf Französisch.'],
  ['fr', '> Veuillez garder le silence pendant la visite de la cathédrale.'],
  ['de', 'Wir gingen trotzdem hinein.'],
  ['en', '> Please do not touch the clock, it is older than all of us.'],
  ['de', '## Petite France'],
  ['de', '- Brot und Käse vom Markt'],
  ['de', '- Ein Glas Wein am Abend'],
  ['fr', '> Le vin blanc se boit bien frais, surtout en été.'],
  ['de', 'Danach fuhren wir mit dem Zug zurück nach Hause.'],
  ['pl', '> Nigdy nie zapomnę tego widoku z wieży o zachodzie słońca.'],
];

const markdownOf = (labelled: Labelled) => labelled.map(([, markdown]) => markdown).join('\n\n<!-- -->\n\n');

describe('blocks of mixed articles', () => {
  const articles = { fr: french, en: english, de: german };

  test('at least 97 % of them are named as a reader would', () => {
    const wrong: string[] = [];
    let all = 0;
    for (const [code, labelled] of Object.entries(articles)) {
      const answer = language(readArticle(markdownOf(labelled), { name: 'a.md' }));
      expect(answer.language.code).toBe(code);
      expect(answer.blocks).toHaveLength(labelled.length);
      for (const [i, [expected]] of labelled.entries()) {
        all++;
        const { code: got, text } = answer.blocks[i]!;
        if (got !== expected) wrong.push(`${text}: ${got} instead of ${expected}`);
      }
    }
    expect(all).toBeGreaterThanOrEqual(60);
    expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.03);
  });

  test('names, code and headings of one or two words inherit', () => {
    const froms = (markdown: string) => blocksOf(`${markdown}\n\n${french[1]![1]}`, 'fr')[0]!.from;
    for (const markdown of [
      '## Checkpoint Charlie',
      'New York',
      '`the quick brown fox jumps`',
      'Anna Maria Schmidt',
    ]) {
      expect(froms(markdown)).toBe('inherited');
    }
  });
});

describe('marks', () => {
  test('a comment on its own names the next block, and only that', () => {
    const blocks = blocksOf(
      '<!-- lang: en -->\n\n> Chat, chat.\n\nUn autre paragraphe, en français celui-ci.',
      'fr',
    );
    expect(blocks.map(({ code, iso6393, from }) => [code, iso6393, from])).toEqual([
      ['en', 'eng', 'marked'],
      ['fr', 'fra', 'detected'],
    ]);
    expect(blocks[0]!.confidence).toBe(1);
  });

  test('a comment names every block of the list that follows', () => {
    const blocks = blocksOf(
      '<!-- lang: la -->\n\n- Veni\n- Vidi\n\nPuis il repartit avec ses soldats.',
      'fr',
    );
    expect(blocks.map(({ code }) => code)).toEqual(['la', 'la', 'fr']);
  });

  test('a lang attribute names an HTML block, whatever its words look like', () => {
    const [block] = blocksOf(
      '<p class="x" lang="de-AT">Bonjour tout le monde, comment allez-vous ?</p>',
      'fr',
    );
    expect(block).toMatchObject({ code: 'de-AT', iso6393: 'deu', from: 'marked' });
  });

  test('an HTML block that stays open names the Markdown up to its end', () => {
    const blocks = blocksOf('<div lang="en">\n\nSalut.\n\n</div>\n\nIl faisait froid ce matin-là.', 'fr');
    expect(blocks.map(({ code }) => code)).toEqual(['en', 'fr']);
  });

  test('`hreflang` and `data-lang` mark nothing', () => {
    const [block] = blocksOf('<p data-lang="en">Il faisait froid ce matin-là.</p>', 'fr');
    expect(block!.code).toBe('fr');
  });
});
