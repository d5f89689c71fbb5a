/** Portuguese. */

import type { Language } from './language.ts';
import { countPortugueseSyllables } from './pt-syllables.ts';

export const pt: Language = {
  code: 'pt',
  iso6393: 'por',
  name: 'Portuguese',
  elides: null,
  frequentWords: [
    'o a os as um uma de do da dos das em no na nos nas ao à aos por pelo pela para com sem sobre entre até e ou mas que não',
    'como quando se mais muito já também só seu sua seus meu minha este esta isso ele ela eles eu você nós é são era foi ser',
    'está tem ter há dois',
    'outro outra outros outras mesmo mesma cada muitos pouco nada ninguém sempre nunca agora aqui ali depois antes',
    'durante enquanto porque onde quem qual tal tão tanto melhor grande primeira primeiro novo nova dia vez parte pode',
    'podem fazer feito disse foram eram estava tinha sido segundo contra num numa nesta neste pelos pelas anos ainda',
  ],
  sentences: {
    abbreviations: [
      // titles and ranks
      'sra srs sras srta D dª dra dras exmo exma ilmo ilma profa profª eng engº arq mons pe fr pr gen gal',
      'cel cap ten maj sgt alm alte sto sta S adv dep sen pres gov',
      // references
      'cfr pág págs pag caps núm p.ex arts eds id aprox ca',
      // addresses
      'av R pça pç est rod tel telef apto depto dpto edif',
    ],
    closingAbbreviations: [
      // months
      'jan fev abr jun jul ago nov dez',
      // company forms and others
      'ltda cia lda s.a.r.l e.u.a a.c d.c hab máx mín min seg univ trad ed ex ref obs',
    ],
    weakAbbreviations: ['l h f fl fls fol set out mar séc sécs'],
    starters: [
      'o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa pelo pela pelos pelas',
      'ele ela eles elas eu nós você vocês se este esta estes estas esse essa esses essas aquele aquela',
      'isto isso aquilo seu sua seus suas meu minha nosso nossa quem que qual quais como quando onde',
      'porque porquê e mas ou porém contudo todavia entretanto pois embora enquanto assim então depois',
      'antes também além em de com por para desde até segundo sobre entre durante após sem contra sob',
      'perante não já mais menos muito muitos todo todos toda todas cada alguns algumas outro outra',
      'outros outras vários dois duas três hoje ontem agora aqui ali é foi era são está há tem',
    ],
  },
  countSyllables: countPortugueseSyllables,
};
