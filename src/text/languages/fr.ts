/** French. */

import { countFrenchSyllables } from './fr-syllables.ts';
import type { Language } from './language.ts';

const elided: ReadonlySet<string> = new Set(
  'c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu entr'.split(' '),
);

export const fr: Language = {
  code: 'fr',
  iso6393: 'fra',
  name: 'French',
  elides: (start) => elided.has(start.toLowerCase()),
  frequentWords: [
    "le la les l' un une des du de d' au aux en dans par pour sur sous avec sans chez vers entre depuis après avant contre",
    "et ou où mais donc car que qu' qui quand si comme ne n' pas plus très bien aussi encore tout toute tous même deux trois",
    "je j' tu il elle on nous vous ils elles me m' te se s' ce c' cet cette ces son sa ses mon ma mes notre nos votre vos leur",
    "leurs lui y est sont était été être a ont avait fait faire peut c'est",
    'à autre autres jour jours jamais toujours souvent faut doit va vont sera seront serait fut fais dit dire voir alors ainsi enfin',
    'puis ici là lors dès quel quelle quels quelles quelque quelques chaque plusieurs aucun aucune rien personne moins peu beaucoup',
    "trop mieux assez parce lorsque pendant selon jusqu' lorsqu' puisque celui celle ceux celles cela ça voici voilà ans fois année",
    'comment pourquoi combien quoi premier première grand grande petit petite nouveau nouvelle vous-même oui non merci bonjour étaient avaient avons avez',
  ],
  sentences: {
    abbreviations: [
      // titles and ranks
      'M MM mme mmes mlle mlles mgr mgrs me pr ste sts stes vve rév gén gal lt lieut cdt cmdt sgt cne',
      'capt colo amb Ph Th Ch Chr Cl Col Cap',
      // references
      'pg tabl chap sect sqq coll réf réfs loc id alin annot append paragr éq c.-à-d càd p.ex p.-s v.-p',
      // law
      'arr civ crim soc req cass décr ord règl j.o',
      // addresses
      'av bld boul bât rte imp pl chem fg appt tél',
      // quantities, forms
      'dép gouv dpt étym litt fam anc auj apr',
    ],
    closingAbbreviations: [
      // months and days
      'janv févr fév avr juill juil oct nov déc lun ven sam dim',
      // company forms and others
      's.a.r.l s.a.s s.n.c ets éts sté assoc éd édit trad hab obs suiv suppl hist géogr biol chim phys',
      'math univ inst ex moy bd prof env approx pers',
      // books and dictionaries
      'préf postf introd rééd réimpr ill illustr nouv dir resp adj adv subst masc fém plur sing invar péj',
    ],
    weakAbbreviations: ['arts l h ann f fol ff num r liv pt pts col cap com sept min max'],
    starters: [
      'il elle ils elles on nous vous je j tu ce c cet cette ces cela ceci ça celui celle ceux celles qui',
      'que qu quoi dont où le la les l un une des du au aux d mon ma mes ton ta tes son sa ses notre nos',
      'votre vos leur leurs mais ou et donc or ni car si quand lorsque lorsqu puisque puisqu comme puis',
      'alors ainsi enfin ensuite après avant pendant depuis dès dans sur sous en par pour avec sans chez',
      'vers selon malgré entre contre à de afin lors outre grâce parmi hors plus moins aussi toutefois',
      'cependant pourtant néanmoins toujours jamais encore déjà bien trop très même seul seule suite tout',
      'tous toute toutes chaque plusieurs certains certaines aucun aucune autre autres quel quelle quels',
      'quelles quelques finalement actuellement également récemment seulement heureusement',
      'malheureusement généralement comment pourquoi combien voici voilà ici là hier demain oui non merci',
      'ne n pas rien personne peu beaucoup deux trois',
    ],
  },
  countSyllables: countFrenchSyllables,
};
