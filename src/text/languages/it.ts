/** Italian. */

import { countItalianSyllables } from './it-syllables.ts';
import type { Language } from './language.ts';

export const it: Language = {
  code: 'it',
  iso6393: 'ita',
  name: 'Italian',
  elides: (start) => /^\p{L}+$/u.test(start),
  frequentWords: [
    "il lo la i gli le l' un una uno di d' del della dei delle dell' a al alla ai in nel nella da dal dalla con su sul per tra",
    'e ed o ma che chi non come quando se più anche già si mi ti ci ne suo sua mio questo questa quello è sono era ha hanno ho',
    "essere stato c' io lui lei noi tutti due",
    'altro altra altri altre stesso ogni molto molti poco niente sempre mai ora adesso qui lì dopo prima durante mentre',
    'perché dove quale quanto tanto così anno anni giorno volta parte può possono fare fatto detto sarà erano aveva',
    'stata stati loro suoi sue miei nostra nostro degli agli dagli negli sugli sulla sulle nelle dalle alle',
  ],
  sentences: {
    abbreviations: [
      // titles and ranks
      'sig sigg sigra sig.ra sig.na dott dr.ssa dott.ssa profs prof.ssa ing avv arch geom rag on sen mons',
      'mgr card S SS gen col cap ten magg serg cav comm uff pres spett gent egr ill',
      // references
      'cfr pag pagg voll figg capp es p.es ad par vd artt edd id tav tavv ca sez segg seg sgg c.d cosid',
      // addresses
      'c.so p.zza v.le tel prov fraz',
    ],
    closingAbbreviations: [
      // months
      'gen genn feb febb apr mag giu giugn lug ago sett ott nov dic',
      // company forms and others
      's.p.a s.r.l s.n.c s.a.s srl f.lli a.c d.c max min sec univ ist coll ed trad n.d.r n.d.t',
    ],
    weakAbbreviations: ['nn num l lett c comma h f ff fasc cap ecc'],
    starters: [
      'il lo la i gli le un uno una l al allo alla ai agli alle del dello della dei degli delle nel nello',
      'nella nei nelle dal dalla dai sul sulla sui egli ella lui lei loro essi esso essa io tu noi voi si',
      'ci questo questa questi queste quest quello quella quelli quelle ciò chi che cosa quale quali come',
      'quando dove perché e ed o ma però se anche inoltre infatti quindi dunque poi dopo prima mentre',
      'poiché sebbene tuttavia così invece in a ad di da con per su tra fra senza secondo durante oltre',
      'contro verso presso non più meno molto molti tutto tutti tutte ogni alcuni alcune altri altre due',
      'tre oggi ieri ora qui è era sono ha suo sua suoi sue mio mia nostro nostra',
    ],
  },
  countSyllables: countItalianSyllables,
};
