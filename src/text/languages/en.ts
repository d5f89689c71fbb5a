/** English. */

import { countEnglishSyllables } from './en-syllables.ts';
import type { Language } from './language.ts';

export const en: Language = {
  code: 'en',
  iso6393: 'eng',
  name: 'English',
  elides: null,
  frequentWords: [
    'the a an of to in on at by for from with into about over after before and or but if as than that this these those',
    'there then not no so up out all more some when what which who how i you he she it we they me him her us them my your',
    'his its our their is are was were be been has have had do does did will would can could should one only new',
    'because while during between under through against until since without within again once here where why both each few many',
    'much most other another same such own any every being may might must shall let get make made go see know take first two',
    'years time people way day like just now even back well still never always',
  ],
  sentences: {
    abbreviations: [
      // titles and ranks
      'messrs mx rev revd hon gen col maj capt cpt cmdr lt sgt cpl pvt adm gov sen rep supt insp det atty',
      'amb brig msgr pres',
      // references
      'eg ie eds approx ca est esp incl tel mt rte r.i.p',
    ],
    closingAbbreviations: [
      // months and days
      'jan feb mar apr jun jul aug sep sept oct nov dec tue tues thu thur thurs',
      // company forms, degrees, places
      'llc llp plc l.l.c l.p esq m.d b.a m.a d.c u.n e.u a.d b.c univ inst dept bldg assn st ave blvd rd',
      'hwy calif colo conn fla mich minn okla penn tenn tex wis ed trans',
      // units
      'hr hrs yr yrs lb lbs oz ft',
    ],
    weakAbbreviations: ['arts pt pts para sect eq ex ext min max'],
    starters: [
      'the an this that these those he she it they we you i his her its their our my your who what when',
      'where why how which whose and but or so nor yet if while as after before since until although',
      'though because unless whether once in on at by for from with without into to of under over during',
      'despite between among through about against according there here however also then thus therefore',
      'moreover meanwhile instead later now today yesterday both all some many most each every another',
      'any no not one two is are was were do does did can could will would should please thanks thank let',
      'yes',
    ],
  },
  countSyllables: countEnglishSyllables,
};
