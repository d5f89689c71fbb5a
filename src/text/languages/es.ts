/** Spanish. */

import { countSpanishSyllables } from './es-syllables.ts';
import type { Language } from './language.ts';

export const es: Language = {
  code: 'es',
  iso6393: 'spa',
  name: 'Spanish',
  elides: null,
  frequentWords: [
    'el la los las un una de del al a en por para con sin sobre entre desde hasta y o pero que qué no como cómo cuando si',
    'más muy ya también se me te le les lo nos su sus mi mis este esta estos esto ese esa él ella yo es son ser está era fue',
    'hay ha han había tiene todo todos dos años',
    'otro otra otros otras mismo misma cada mucho mucha muchos poco nada nadie algo alguien siempre nunca ahora aquí allí',
    'después antes durante mientras porque aunque donde quien cual tal tan tanto mejor gran primera primer nuevo nueva día',
    'vez parte puede pueden hacer hecho dijo fueron eran estaba tenía sido según contra hacia ni',
  ],
  sentences: {
    abbreviations: [
      // titles and ranks
      'sres sra sras srta D dª dña dn dra dres dras profa lic ing arq mons pbro rvdo excmo excma ilmo',
      'ilma s.m s.a.r gral cnel tte cap cmdte sgto alm sto sta',
      // references
      'cfr pág págs caps núm núms ej p.ej vid arts eds ibíd íd aprox ca ref EE',
      // addresses
      'av avda avd pza plza ctra tel tfno telf dpto depto urb apdo gob pdte pte',
    ],
    closingAbbreviations: [
      // months
      'ene feb abr jun jul ago sep sept oct nov dic',
      // company forms and others
      'ltda cía cia s.l s.r.l ee.uu UU a.c d.c hab mín máx seg ud uds vd vds univ ed edit trad gen',
    ],
    weakAbbreviations: ['s l h f fol ley mar'],
    starters: [
      'el la los las un una unos unas lo al del su sus mi mis tu tus nuestro nuestra este esta estos',
      'estas ese esa esos esas aquel aquella esto eso él ella ellos ellas yo nosotros usted ustedes se me',
      'te le les nos quien que qué quién cuál cómo cuándo dónde cuando donde como y e o u pero mas sino',
      'ni pues porque si aunque mientras así entonces luego después antes además también tampoco sin',
      'embargo en a de con por para desde hasta según sobre entre tras durante ante bajo contra hacia',
      'mediante no ya más menos muy todo todos toda todas cada algunos algunas otro otra otros otras',
      'muchos muchas varios dos tres hoy ayer ahora aquí allí es fue era son ha había hay está tiene',
    ],
  },
  countSyllables: countSpanishSyllables,
};
