/** Sentence splitting: the laws that hold for any text, and a table of cases for each language. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

/** What the cases show, and texts with a `|` where each sentence ends. */
type Table = Readonly<Record<string, readonly string[]>>;

const tables: Readonly<Record<string, Table>> = {
  fr: {
    'a title never ends a sentence': [
      'M. Perrin salue Mme. Roux.| Elle rougit.',
      'MM. Blanc et Noir, Mgr. Faure et le Dr. Lenoir dînent.| Il pleut.',
      'Le Sr. Developer relit le code.| Il soupire.',
      'M.\u00a0Perrin dort.| Mme\u202fRoux veille.',
    ],
    'a reference goes on': [
      'Voyez cf. p. 42, art. 3 et n. 7.| La suite manque.',
      'L’art. L. 110-2 et C. civ., art. 9 le disent.| Le juge aussi.',
      'Le chap. II suit la fig. 4, vol. 2.| Rien d’autre.',
      'Prenez un fruit, p. ex. Pomme ou poire, c.-à-d. peu.| Lavez-le.',
    ],
    'an abbreviation that may close does before a starter': [
      'Il naquit en 80 av. J.-C. à Rome.| Il y mourut.',
      'César meurt en 44 av. J.-C.| Il avait des ennemis.',
      'Le 3 févr. 1990, Durand Inc. ferme.| On oublie Durand Inc.| Les clients partent.',
      'Du pain, du vin, etc. et du sel.| Des noix, etc.| Pierre range.',
    ],
    'initials and acronyms go on, unless a starter follows': [
      'J.-P. Martin et A. B. Durand lisent L. Aragon.| Ils aiment.',
      'J.-M. Le Goff et A. La Rochelle chantent.| On rit.',
      'C’est le plan B.| Il est risqué.',
      'Un texte « neuf ».| Le Sénat vote le point 5.| La Chambre attend.',
      'La S.N.C.F. Voyageurs recrute.| La S.N.C.F.| Elle recrute.',
    ],
    'an ordinary word that looks like an abbreviation ends its sentence': [
      'Le vol est plein.| Pierre passe le col.| Marie prend le vol.| Paul reste.',
      'Ils étaient sept.| Pierre manquait.',
      'Il pèse 80 kg.| Marie court en 5 min.| Paul à 8 h.| Soit.',
    ],
    'an ellipsis ends a sentence before a capital only': [
      'Tous prisonniers…| Plus un bruit.',
      'Tu sais… je crois... que non.| Bon.',
    ],
    'guillemets stay with what they quote': [
      '« Quoi ? » dit-il.| « Rien\u00a0! »| Elle sort.',
      '«\u202fVite\u202f!\u202f», cria-t-elle.| Il court.',
      '« Oui. Demain. »| Elle note.',
      'Il lit « le “bel été” ».| « Encore ! »| Bravo.',
      '" Non ! " dit-il.| " Si ! "| Elle rit.',
    ],
    'a long speech is several sentences': [
      '« Je n’ai rien vu de tout cela hier soir.| Il faudrait demander au gardien, qui veillait. »| Il part.',
    ],
    'a dialogue dash begins a sentence': [
      '— Tu viens ?| — Non.',
      '— Oui, dit-elle\n| — Bon.',
      'Il part — enfin ! — et revient.| Ouf.',
    ],
    'brackets stay with what they enclose': ['Il part (enfin !).| [Note.]| (Il revient.)| Fin.[2]| Rideau.'],
    'stops pile up': [
      'Quoi ?!| Non !!!| Ha ?...| Bon.',
      'La suite?| Elle arrive.| Ça va\u202f?\u202f!| Oui.',
    ],
    'what follows in lower case belongs to the sentence': [
      'Yahoo! a annoncé un plan.| Ah ! que c’est long.',
      'Nous aimons re:Invent et Node.js.| iTunes aussi.',
    ],
    'a list number begins its item': [
      '1. Lire.| 2. Écrire.| a) Compter.| b) Dormir.',
      'Étapes : 1. Lire.| 2. Écrire.',
    ],
    'numbers, addresses and file names are whole': [
      'Les 65.000 voix, soit 3.5 %.| La v. 2.1.3 suit.',
      'Voyez https://a.example/b.c?d=e et meetup.com.| Ouvrez index.html.| Fin.',
      'Cela coûte 3 €.| 5 € de plus.',
    ],
    'an emoji after the stop stays': ['Bravo ! 🎉| Encore. 👍🏽😀| Fin :-)'],
    'a blank line or a bullet cuts, another line end does not': [
      'Titre\n\n| Un texte\ncoupé ici.| La\r\nsuite\r\n\r\n| Fin',
      'À prendre :\n| - du pain\n| - du sel\n| * Une noix',
    ],
    'an era ends its sentence before a capital': [
      'Rome brûle en 64 apr. J.-C.| Néron chante.',
      'Vers 52 av. J.-C., Alésia tombe.| Vercingétorix se rend.',
      'Avant J.-C. 300 navires partaient.',
    ],
    'law and books are cited in one sentence': [
      'Cass. 1re civ., 3 mars 2021, n° 19-12.345, publié au bulletin.| La Cour casse.',
      'CE, 12 oct. 2018, req. n° 400.123.| Le Conseil rejette.',
      'Voir l’art. R. 421-1 du CJA.| Il fixe le délai.',
      'Selon l’al. 2 de l’art. L. 121-1, al. 3 C. consom., le vendeur répond.| Rien de plus.',
      'P. Ricœur, Temps et récit, t. 1, Seuil, 1983, p. 12 sq.| Lire aussi M. Foucault.',
      'Contes, préf. de Paul Valéry, nouv. éd. revue, 1999.| Rare.',
      'Cet ouvrage (éd. Gallimard, coll. Folio, 1999, t. II, chap. 3) est épuisé.| Tant pis.',
    ],
    'initials stand behind an elision too': [
      'Le roman de G. Flaubert et celui d’É. Zola se ressemblent.| Non ?',
      'S. M. la reine et S.A.R. le prince saluent.| On applaudit.',
      'Il travaille à l’O.N.U.| Elle aussi.',
    ],
    'a unit is no initial': [
      'Rendez-vous à 14 h.| M. Dupont sera là.',
      'Il boit 3 l.| M. Roux en boit 4.',
      'Fermé le dim. et le lun. matin.| Ouvert le mar. dès 9 h.',
    ],
    'what was left out before the first word is no sentence': [
      '[…] Le texte reprend.| Il finit.',
      '… Et puis il partit.| Fin.',
      'Le texte s’arrête […].| Il reprend.',
    ],
    'quotations in quotations and in questions': [
      'Marie dit : « Paul a crié : “Au secours !” et il est parti. »| Personne ne bougea.',
      'Qui a dit « L’État, c’est moi » ?| Louis XIV.',
      'Le film « Qui a peur du loup ? » passe ce soir.| Allez-y.',
      '« Bravo ! », « Encore ! », criait-on.| Il salua.',
      '« Qui vive ? — Ami ! — Passez. »| La patrouille s’éloigna.',
    ],
    'dates, hours, prices and editions go on': [
      'Il est venu le 12.10.2023.| Elle le 13.',
      'Le TGV part à 18 h.| Il arrive à 20 h 15.',
      'Le prix, env. de 30 € par pers. par nuit, baisse.| Tant mieux.',
      'Le CA atteint 3,2 M. d’euros.| Record battu.',
    ],
  },
  en: {
    'abbreviations go on': [
      'Mr. Hall met Dr. J. I. Wood at 5 p.m. on Monday.| They spoke.',
      'See Fig. 3, No. 5 and pp. 4-5.| Is it No?| No.| Never.',
      'She left the U.S. Army.| He lives in the U.S.| She does not.',
    ],
    'quotations keep their tags': ['"Stop!" he said.| "Why?"| “No.”| She left.'],
    'writers without capitals have sentences': ['i like this place. |they know us. |do you?'],
    'degrees, courts and places': [
      'He earned a Ph.D. in 1999.| She earned an M.A. in Rome.',
      'Prof. J. B. Smith et al. agree.| Others do not.',
      'He moved to Washington, D.C. in May.| She stayed.',
      'Is this Node.js v. 20?| Yes.',
    ],
  },
  de: {
    'ordinals go on': ['Am 12. Oktober begann der 2. Akt.| Es war 1999.| Er kam am 3.| Das war spät.'],
    'abbreviations go on': [
      'Dr. h.c. Kern isst z. B. Brot, d. h. viel.| Siehe S. 12.| Die Hauptstr. 7 ist zu.',
    ],
    'both kinds of quotation marks close': ['„Komm!“ sagte er.| „Nein.“| »Doch!«| Sie ging.| »Gut.«| Ende.'],
    'eras, kings and clubs': [
      'Caesar starb 44 v. Chr.| Augustus folgte.',
      'Um 500 n. Chr. zerfiel das Reich.| Danach kam nichts.',
      'Der 1. FC Köln gewann.| Bayern verlor.',
      'Ludwig XIV. regierte lange.| Karl V. auch.',
      'Er kam z. B. am Montag.| M. Kern blieb.',
    ],
  },
  es: {
    'abbreviations go on': [
      'El Sr. Gil y la Sra. Paz viven en la Avda. Sol.| EE. UU. firma.| Fue en 49 a. C.| La paz.',
    ],
    'inverted marks open': ['Vino.| ¿Quién?| ¡Nadie!| «Ya.»| Fin.'],
    'eras, centuries and dashes': [
      'Murió en el 44 a. C.| Roma lloró.',
      'En el s. XIX todo cambió.| En el s. XX también.',
      '—¿Vienes? —preguntó Ana.| —No —dijo él.',
    ],
  },
  it: {
    'abbreviations go on': [
      'Il sig. Neri e la dott.ssa Bruni leggono p. 3.| Era il 49 a.C.| La città dorme.',
    ],
    'eras, companies and centuries': [
      'Morì nel 44 a.C.| Roma pianse.',
      'La Fiat S.p.A. chiude.| Gli operai protestano.',
      'Nel sec. XIX tutto cambia.| Nel XX pure.',
    ],
  },
  pt: {
    'abbreviations go on': ['O Sr. Reis e a Dra. Luz chegam à Av. Sul.| Custa R$ 5,50.| É caro, etc.| Paga.'],
    'eras, centuries and kings': [
      'Morreu em 44 a.C.| Roma chorou.',
      'O séc. XIX mudou tudo.| O séc. XX também.',
      'D. João VI fugiu.| D. Pedro ficou.',
    ],
  },
  nl: {
    'abbreviations go on': [
      'Dhr. de Wit komt o.a. Morgen, vgl. p. 3.| Het is 30 v. Chr.| De zon valt op.| Jan slaapt.',
    ],
    'eras, prefixes and companies': [
      'Hij stierf in 44 v.Chr.| Rome huilde.',
      'J. van den Berg en A. de Boer winnen.| Wij niet.',
      'De N.V. Philips groeit.| Het bedrijf zoekt mensen.',
    ],
  },
  xx: {
    'a language without rules has the general ones': [
      'Dr. J. Berg kom.| Han gick.| Д. Орлов.| 你好。|再见。',
    ],
  },
};

for (const [language, table] of Object.entries(tables)) {
  describe(`in ${language}`, () => {
    for (const [rule, cases] of Object.entries(table)) {
      test(`${rule}.`, () => {
        for (const marked of cases) {
          const text = marked.replaceAll('|', '');
          const wanted = marked.split('|').map((sentence) => sentence.trim());
          expect(sentencesOf(text, language)).toEqual(wanted);
        }
      });
    }
  });
}

describe('for any text', () => {
  const pieces =
    'a b É il Le M. p. J.-C. etc 12 3.5 … . ? ! : ; , « » “ ” " \' ( ) [ ] — - * 🎉 \u{1f3fd} \ud83c 。 \ufeff ́ http://a.b/c'
      .split(' ')
      .concat([' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u202f', '\u2028']);
  const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
  const text = fc.oneof(prose, fc.string({ unit: 'binary' }));
  const language = fc.constantFrom('fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'fr-CA', 'zz', '');

  law('the sentences are ordered, disjoint and inside the text.', (source, code) => {
    let last = 0;
    for (const { start, end } of splitSentences(source, code)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(source.length);
  });

  law('the sentences cover all ink and nothing but white space lies between them.', (source, code) => {
    expect(inkOf(sentencesOf(source, code).join(''))).toBe(inkOf(source));
  });

  law('no sentence begins or ends with white space.', (source, code) => {
    for (const sentence of sentencesOf(source, code))
      expect(sentence).not.toMatch(/^(?!\ufeff)\s|(?!\ufeff)\s$/u);
  });

  law('no sentence holds a blank line.', (source, code) => {
    for (const sentence of sentencesOf(source, code)) expect(sentence).not.toMatch(/\n[^\S\n\ufeff]*\n/u);
  });

  law('what a text says before a blank line does not change the sentences after it.', (source, code) => {
    const after = 'Une phrase. « Deux. Trois. » Quatre ?';
    expect(sentencesOf(`${source}\n\n${after}`, code).slice(-3)).toEqual(sentencesOf(after, code));
  });

  function law(title: string, check: (source: string, code: string) => void): void {
    test(title, () => fc.assert(fc.property(text, language, check), { numRuns: 1000 }));
  }
});

function sentencesOf(text: string, language: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** All but white space; a byte order mark in the text counts as ink. */
function inkOf(text: string): string {
  return text.replace(/(?!\ufeff)\s/gu, '');
}
