/** What `language` answers block by block, on articles that change language, written for this test. */

import { describe, expect, test } from 'vitest';
import { language } from '../../src/analyses/language.ts';
import { passageLanguages } from '../../src/analyses/passage-languages.ts';
import { stats } from '../../src/analyses/stats.ts';
import { topics } from '../../src/analyses/topics.ts';
import { passagesOf } from '../../src/core/prose/passages.ts';
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

const spanish: Labelled = [
  ['es', '# Cuaderno de una librera'],
  ['es', 'Abro la tienda a las diez y lo primero que hago es barrer la acera.'],
  ['es', '## Lo que me piden'],
  ['es', 'Una señora mayor busca siempre novelas francesas, y me recita la primera frase de su favorita:'],
  ['fr', "> Il y avait longtemps que personne n'habitait plus la maison du bout de la route."],
  ['es', 'Un turista dejó esta nota en el mostrador.'],
  ['en', '> I could not find the poetry shelf, but the cat showed me where it was.'],
  ['es', '- Libros de cocina'],
  ['es', '- Mapas de caminos que ya no existen'],
  ['es', '- Rayuela'],
  ['ca', '> Els llibres vells fan olor de pluja i de cafè amb llet, deia la meva àvia.'],
  ['es', 'Cierro a las ocho, cuando el gato se aburre.'],
];

const articles = { fr: french, en: english, de: german, es: spanish };
const markdownOf = (labelled: Labelled) => labelled.map(([, markdown]) => markdown).join('\n\n<!-- -->\n\n');

describe('blocks of mixed articles', () => {
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
    expect(all).toBeGreaterThanOrEqual(70);
    expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.03);
  });

  test('what is seen at a glance is what detection says', () => {
    for (const labelled of Object.values(articles)) {
      const article = readArticle(markdownOf(labelled), { name: 'a.md' });
      const passages = passagesOf(article).filter(({ account }) => account !== 'comments');
      const { codeOf, describe: detected } = passageLanguages(article, passages);
      expect(passages.map(codeOf)).toEqual(passages.map((passage) => detected(passage).code));
    }
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

  test('elements of one HTML block have the language of the nearest mark around each', () => {
    const blocks = blocksOf(
      '<div lang="en">\n<p>Salut.</p>\n<div>\n<p lang="de">Merci.</p>\n</div>\n<p>Encore.</p>\n</div>\n<p>Voilà une phrase.</p>',
      'fr',
    );
    expect(blocks.map(({ text, code }) => [text, code])).toEqual([
      ['Salut.', 'en'],
      ['Merci.', 'de'],
      ['Encore.', 'en'],
      ['Voilà une phrase.', 'fr'],
    ]);
  });

  test('an element inside the one that stays open does not end it', () => {
    const blocks = blocksOf(
      '<div lang="en">\n\n<div>\n\nSalut.\n\n</div>\n\nEncore.\n\n</div>\n\nFin ici.',
      'fr',
    );
    expect(blocks.map(({ code }) => code)).toEqual(['en', 'en', 'fr']);
  });

  test('a phrase in another language leaves the block alone', () => {
    const [block] = blocksOf(
      '<p>Il a crié <em lang="en">watch out</em> avant de partir en courant.</p>',
      'fr',
    );
    expect(block!.code).toBe('fr');
  });

  test('`hreflang` and `data-lang` mark nothing', () => {
    const [block] = blocksOf('<p data-lang="en">Il faisait froid ce matin-là.</p>', 'fr');
    expect(block!.code).toBe('fr');
  });
});

describe('a named language', () => {
  const portuguese = 'Depois da chuva, as crianças voltaram todas para a praia com os seus baldes.';

  test('overrules detection, for the blocks too', () => {
    expect(
      blocksOf(`${portuguese}\n\nNinguém quis ir para casa antes da noite.`, 'gl').map(({ code }) => code),
    ).toEqual(['gl', 'gl']);
  });

  test('leaves a block in another language its own where the article is in the named one', () => {
    const text = `Une phrase que personne ne prendra pour du portugais.\n\n${portuguese}\n\n${portuguese}`;
    expect(blocksOf(text, 'fr').map(({ code }) => code)).toEqual(['fr', 'pt', 'pt']);
  });
});

describe('what follows the language of each block', () => {
  const answerOf = (text: string) => stats(readArticle(text, { name: 'a.md', language: 'fr' }));
  const english = 'On Jan. 5 the Smiths left the U.S. Army. They never came back to the old town.';

  test('sentences end as its rules say', () => {
    const text = `Le plan est prêt.\n\n> Am 12. Oktober war das Wetter schlecht. Wir blieben zu Hause.`;
    expect(answerOf(text).difficulty.longest.map((sentence) => sentence.text)).toContain(
      'Am 12. Oktober war das Wetter schlecht.',
    );
  });

  test('the scores leave out the other languages, and say how many sentences', () => {
    const french = 'Le petit chat dort sur l’herbe. '.repeat(20);
    const alone = answerOf(french);
    const mixed = answerOf(`${french}\n\n${english}`);
    expect(mixed.readability).toEqual(alone.readability);
    expect([alone.readabilityLeftOut, mixed.readabilityLeftOut]).toEqual([0, 2]);
    expect(mixed.difficulty.hardest.map(({ text }) => text)).not.toContain(english);
  });

  test('words are read at its speed, and the parts add up', () => {
    const { words, readingTime, sections } = answerOf(
      `# Titre\n\nIl pleut sur la ville depuis ce matin.\n\n${english}`,
    );
    expect(
      readingTime.parts.map(({ part, language, count, perMinute }) => [part, language, count, perMinute]),
    ).toEqual([
      ['text', 'fr', 9, 204],
      ['text', 'en', 17, 238],
    ]);
    expect(words).toBe(26);
    expect(readingTime.seconds).toBe(readingTime.parts.reduce((sum, { seconds }) => sum + seconds, 0));
    expect(sections[0]!.seconds).toBe(Math.round((8 * 60) / 204 + (17 * 60) / 238));
    expect(readingTime.basis).toContain('fr 195');
    expect(readingTime.basis).toContain('Brysbaert 2019');
  });

  test('tokens are cut as its elision says', () => {
    const italian = 'L’estate passa in fretta su questa isola.';
    const quotation = "> We don't know what's here, and she won't say.";
    const article = readArticle(`${italian}\n\n${quotation}`, { name: 'a.md', language: 'it' });
    expect(stats(article, { countAs: 'token' }).words).toBe(8 + 9);
  });

  test('a lead-in ends as its rules say', () => {
    const text = `Le titre est en français, comme le reste de cet article.\n\nEr kam am 12. Oktober und fragte nach den folgenden Dingen:\n\n- Brot\n`;
    expect(topics(readArticle(text, { name: 'a.md' })).topics[0]!.lead).toBe(
      'Er kam am 12. Oktober und fragte nach den folgenden Dingen:',
    );
  });
});
