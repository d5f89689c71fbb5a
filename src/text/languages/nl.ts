/** Dutch. */

import type { Language } from './language.ts';
import { countDutchSyllables } from './nl-syllables.ts';

export const nl: Language = {
  code: 'nl',
  iso6393: 'nld',
  name: 'Dutch',
  elides: null,
  frequentWords: [
    'de het een van in op te aan bij met voor door uit naar om over tot onder tegen en of maar want dat die dit deze wat wie',
    'als dan niet geen ook nog al wel er ik je jij hij zij ze we wij u mij hem haar ons zijn is was waren heeft hebben had',
    'wordt worden werd kan zal meer zo',
    'andere ander zelf elke veel weinig niets altijd nooit nu hier daar waar daarna voordat tijdens terwijl omdat hoe welke',
    'zoals tussen zonder weer eerste twee drie jaar jaren dag keer kunnen moet moeten gaan gaat komt maken',
    'gemaakt zegt hun onze mijn jouw uw men iets',
  ],
  sentences: {
    abbreviations: [
      // titles and ranks
      'dhr mevr mw ir ing ds gen kol maj kapt lt luit sgt pres h.k.h z.m z.k.h jhr mgr br zr wed',
      // references
      'bv bijv bvb vgl ca blz pag nrs afb hfst eds dl dln resp incl excl zgn z.g m.n o.a o.m d.w.z dwz',
      'd.i t.a.v t.b.v t.g.v t.o.v t.w.v i.p.v i.v.m m.b.t m.b.v m.i.v n.a.v o.l.v a.d.h.v geb gest overl',
      'ong oorspr tel i.c i.h.b',
    ],
    closingAbbreviations: [
      // months
      'jan feb febr mrt apr jun jul aug sep sept okt nov dec',
      // company forms and others
      'n.v b.v v.z.w vzw v.o.f e.d e.a a.u.b v.chr n.chr chr e.v w.o uitg univ min max sec ed',
    ],
    weakAbbreviations: ['str par enz'],
    starters: [
      'de het een t deze dit die dat zijn haar hun mijn uw onze ons hij zij ze we wij ik je jij u jullie',
      'men er hier daar wie wat waar wanneer hoe waarom welke en maar of want dus als toen indien hoewel',
      'omdat nadat voordat terwijl zodra tenzij in op aan met van voor door bij naar uit over tot na om',
      'onder tegen tijdens zonder tussen sinds vanaf volgens wegens ondanks vanuit binnen te ook nog niet',
      'dan nu later daarna vervolgens verder echter daarom daarnaast hierdoor hierbij daarbij daarmee zo',
      'toch bovendien tevens uiteindelijk alle alles veel vele enkele sommige andere elk elke beide geen',
      'meer bijna twee drie vandaag is was werd heeft had wordt',
    ],
  },
  countSyllables: countDutchSyllables,
};
