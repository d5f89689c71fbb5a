/** Capitals typed without their accent. */

import { lookup } from '../../core/lookup.ts';
import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const capitalAccents: Rule = {
  name: 'capital-accents',
  summary: 'Capitals without their accent: A lire, Etat, Ecole, Ca va',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  summarise: (count) =>
    count === 1
      ? 'a capital without its accent (À, É, Ç, Î)'
      : `${count} capitals without their accent (À, É, Ç, Î)`,
  *check({ texts }) {
    yield* faultsOf(texts, initials, ({ 0: letter, groups }) => {
      const becomes = groups!['circumflex'] === undefined ? accented[letter]! : circumflexed[letter]!;
      return { message: `« ${letter} » without its accent: « ${becomes} »`, becomes };
    });
    yield* faultsOf(texts, openings, ({ 0: letter }) => {
      const becomes = accented[letter]!;
      return { message: `« ${letter} » without its accent: « ${becomes} »`, becomes };
    });
  },
};

const accented = lookup<string>({ A: 'À', C: 'Ç', E: 'É' });
const circumflexed = lookup<string>({ A: 'Â', E: 'Ê', I: 'Î', O: 'Ô' });

/** What follows the bare capital. Words that are English too (Edition, Evolution, Etiquette) and first names are left out. */
const acute = [
  'tats?|coles?|glises?|cosse|gypte|thiopie|quateur|vangiles?|lysées?|mirats',
  'tant|tait|taient|té|tude|tudes|tudiante?s?|tapes?|toiles?|tangs?|trange|trangers?|tonnante?s?|tonnamment',
  'tablissements?|tablir|tablie?s?|tendue?s?|tats-Unis|tat-major',
  'videmment|vidents?|galement|galité|gyptien(?:ne)?s?|cossaise?s?',
  'conomies?|conomiques?|conomistes?|cologie|cologiques?|nergies?|quipes?|quipements?|lectricité|lectroniques?',
  'poque|crire|crits?|critures?|crivains?|crans?|couter|coutez|viter|vitez|vénements?|vènements?',
  'léments?|lèves?|levages?|diteurs?|clairages?|changes?|checs?|chelles?|carts?|ducation nationale|ditions (?:du|de la|des|Gallimard)',
].join('|');

const initials = new RegExp(
  `E(?<![\\p{L}\\p{N}._-].)(?=(?:${acute})(?![\\p{L}\\p{N}_]))|(?<circumflex>E(?<![\\p{L}\\p{N}._-].)(?=(?:tre|tes)(?![\\p{L}\\p{N}_]))|I(?<![\\p{L}\\p{N}._-].)(?=les?(?![\\p{L}\\p{N}_.]))|O(?<![\\p{L}\\p{N}._-].)(?=te(?:-(?:toi|moi|lui)|[rz])(?![\\p{L}\\p{N}_]))|A(?<=Moyen[ \\u00a0-].)(?=ge(?!\\p{L})))`,
  'gu',
);

/** What makes « A » and « Ca » at the start of a sentence certain: the verb never opens a sentence, a name is not followed by these. */
const afterA = [
  "l['’]|la |cet? |cette |ces |son |sa |ses |leurs? |mon |ma |mes |notre |nos |votre |vos |chaque |tous |toutes? ",
  'lire|noter|voir|suivre|savoir|retenir|découvrir|écouter|consulter|télécharger|vérifier|faire|partir|travers|côté|propos',
  "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?=, (?:les?|la|on|ils?|elles?|une?|des|tout|ce|nous|l['’]))",
  'chacune?|cause|mesure|peine|moins|nouveau|terme|titre|défaut|force|seulement|droite|gauche|quoi|bientôt(?! \\p{L}+(?:é|i|u|is|it)(?!\\p{L}))|demain',
].join('|');
const openings = new RegExp(
  `[AC](?<=(?:^|[.!?…\\n] ?|[.!?…] ?\\u00a0|[«“"(][ \\u00a0\\u202f]?|[•–—] ).)(?:(?<=A)(?= (?:${afterA})(?<! |['’])(?![\\p{L}])| (?:${afterA})(?<= |['’]))|(?<=C)(?=a (?:ne|va|fait|marche|se|y|a|commence|vous|nous|permet|peut|doit|dépend|suffit|reste|sera|serait|veut|tombe) |a (?:n|m|t|s|c)['’]))`,
  'gu',
);
