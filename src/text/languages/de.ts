/** German. */

import { countGermanSyllables } from './de-syllables.ts';
import type { Language } from './language.ts';

export const de: Language = {
  code: 'de',
  iso6393: 'deu',
  name: 'German',
  elides: null,
  frequentWords: [
    'der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei mit nach von vom vor zu zum',
    'zur für durch um über unter als wie wenn dass daß nicht kein auch nur noch schon so sehr mehr ich du er sie es wir',
    'ihr mich mir uns sich mein sein seine ihre diese dieser dieses man war ist sind hat haben wird werden wurde kann was wer',
    'alle allem allen aller alles dann doch ja nein hier dort jetzt heute immer wieder bis seit während gegen ohne',
    'zwischen mal wo warum weil damit denn also etwa ganz viel viele weniger andere anderen anderer ersten zwei drei',
    'jahr jahre jahren wurden hatte hatten waren sei seinen seiner ihrer ihren ihrem unsere soll sollen muss',
    'müssen machen gibt kommt geht',
  ],
  sentences: {
    abbreviations: [
      // titles and ranks
      'hr hrn fr frl dres ing dipl med phil jur rer nat theol habil h.c hl gen lt oblt hptm maj ltn pfr',
      'rev präs vors',
      // references
      'vgl S bd bde bzw ca z.b zb d.h dh z.t zt u.u i.d.r s.o s.u m.e i.a i.v d.i sog evtl ggf insb',
      'insbes inkl exkl zzgl abzgl bspw resp gegr gest geb verh verst abb abs ausg hrsg hg kap anm nrn rn',
      'rdnr zit zz ehem eigtl urspr allg bes betr bez einschl entspr erg tel pl str lat griech engl frz',
      'n dt ital span russ poln türk amerik österr schweiz',
    ],
    closingAbbreviations: [
      // months and days
      'jan feb mär apr jun jul aug sep sept okt nov dez mo di do sa',
      // company forms and others
      'gmbh e.v ev a.d',
      // endings and units
      'chr u.a ua o.ä u.s usw usf etc o.g uvm u.v.m f ff jh jhd jhs jhdt jhdts aufl mio mrd tsd std min',
      'sek max mind',
    ],
    weakAbbreviations: ['ziff bl par'],
    starters: [
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener',
      'jene jenes er sie es ich du wir ihr man sein seine seinen seinem seiner ihre ihren ihrem ihrer',
      'mein meine unser unsere und aber oder denn doch sondern wenn als ob da weil dass obwohl während',
      'nachdem bevor bis seit sobald falls in im an am auf aus bei beim mit nach von vom vor zu zum zur',
      'für durch gegen ohne um über unter zwischen trotz wegen laut ab auch noch nur so dann danach dort',
      'hier jetzt heute gestern morgen nun schon sehr somit daher deshalb dadurch dabei dazu damit darauf',
      'darüber außerdem jedoch allerdings zudem dennoch trotzdem später zunächst schließlich alle alles',
      'viele einige manche mehrere kein keine beide jeder jede jedes wer was wo wie warum welche welcher',
      'welches nicht ist war sind hat wird',
    ],
    dottedOrdinals: true,
  },
  countSyllables: countGermanSyllables,
};
