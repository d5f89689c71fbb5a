/** Tells whether a number is written out in a text, in words or in Roman numerals. */

import { lookup } from '../../../core/lookup.ts';

/** Whether `value` may stand in the text as words. Says yes too often rather than too seldom. */
export function isWrittenOut(value: number, text: string, language: string): boolean {
  if (hasRoman(value, text)) return true;
  const lexicon = lexicons[language.toLowerCase().split(/[-_]/u, 1)[0]!];
  // Without words to look for, small numbers are left alone: nearly every language writes them out.
  if (lexicon === undefined) return value <= 12;
  const lower = text.toLowerCase();
  return partsOf(value).some((parts) =>
    parts.every((part) => hasWord(part, lower, lexicon, parts.length > 1)),
  );
}

/** A word by its beginning (`troisième`, `dreimal`), the parts of a compound anywhere (`fünfundzwanzig`, `ventitré`). */
function hasWord(value: number, lower: string, lexicon: Lexicon, inCompound: boolean): boolean {
  return (lexicon[value]?.split(' ') ?? []).some((word) =>
    inCompound
      ? lower.includes(word)
      : new RegExp(`(?<!\\p{L})${word}${word.length < 3 ? '(?!\\p{L})' : ''}`, 'u').test(lower),
  );
}

/** The ways to say a number: itself, tens and units, so many hundreds, thousands, millions. */
function partsOf(value: number): number[][] {
  if (!Number.isInteger(value)) return value % 1 === 0.5 ? [[0.5]] : [];
  const ways = [[value]];
  const tens = Math.floor(value / 10) * 10;
  if (value > 20 && value < 100) {
    if (value % 10 !== 0) ways.push([tens, value % 10]);
    // soixante-douze, quatre-vingt-treize, nonante-trois
    if (value >= 70) ways.push([tens === 70 ? 60 : 80, value - (tens === 70 ? 60 : 80)], [80]);
  }
  for (const scale of [100, 1e3, 1e6, 1e9]) {
    const times = value / scale;
    if (Number.isInteger(times) && times >= 1)
      ways.push(
        ...(times === 1 ? [[scale]] : times < 1000 ? partsOf(times).map((way) => [...way, scale]) : []),
      );
  }
  return ways;
}

function hasRoman(value: number, text: string): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return false;
  return new RegExp(`(?<!\\p{Lu})${romanOf(value)}(?!\\p{Lu})`, 'u').test(text);
}

function romanOf(value: number): string {
  let rest = value;
  let roman = '';
  for (const [worth, sign] of numerals) {
    while (rest >= worth) {
      roman += sign;
      rest -= worth;
    }
  }
  return roman;
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

type Lexicon = Readonly<Record<number, string>>;

/** Cardinals, ordinals that begin otherwise, and words that count without being numbers (`twice`, `both`). */
const lexicons = lookup<Lexicon>({
  en: {
    0: 'zero no none',
    0.5: 'half',
    1: 'one a an single once first only',
    2: 'two twice both second double pair couple half dual',
    3: 'three third thrice triple',
    4: 'four quarter',
    5: 'five fifth',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine nin',
    10: 'ten decade',
    11: 'eleven',
    12: 'twelve twelfth dozen',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twent',
    24: 'dozen',
    30: 'thirt',
    40: 'fort',
    50: 'fift half',
    60: 'sixt',
    70: 'sevent',
    80: 'eight',
    90: 'ninet',
    100: 'hundred century centuries',
    1000: 'thousand',
    1000000: 'million',
    1000000000: 'billion',
  },
  fr: {
    0: 'zéro aucun aucune pas',
    0.5: 'demi',
    1: 'un une premi unique seul',
    2: 'deux deuxième second double paire couple moitié demi bi',
    3: 'trois tiers tri',
    4: 'quatre quatr quart',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit huitaine',
    9: 'neuf neuv',
    10: 'dix décennie dizaine',
    11: 'onz',
    12: 'douz',
    13: 'treiz',
    14: 'quatorz quinzaine',
    15: 'quinz',
    16: 'seiz',
    17: 'dix-sept',
    18: 'dix-huit',
    19: 'dix-neu',
    20: 'vingt',
    24: 'vingt-quatre',
    30: 'trent',
    40: 'quarant',
    50: 'cinquant moitié',
    60: 'soixant',
    70: 'septant soixante-dix',
    80: 'quatre-vingt octant huitant',
    90: 'nonant quatre-vingt-dix',
    100: 'cent siècle',
    1000: 'mille millier',
    1000000: 'million',
    1000000000: 'milliard',
  },
  de: {
    0: 'null kein',
    0.5: 'halb anderthalb eineinhalb',
    1: 'ein eins erst einzig einmal',
    2: 'zwei zweit zwo beide doppel paar halb',
    3: 'drei dritt',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben siebt',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf dutzend',
    13: 'dreizehn',
    14: 'vierzehn',
    15: 'fünfzehn',
    16: 'sechzehn',
    17: 'siebzehn',
    18: 'achtzehn',
    19: 'neunzehn',
    20: 'zwanzig',
    30: 'dreißig dreissig',
    40: 'vierzig',
    50: 'fünfzig hälfte',
    60: 'sechzig',
    70: 'siebzig',
    80: 'achtzig',
    90: 'neunzig',
    100: 'hundert',
    1000: 'tausend',
    1000000: 'million',
    1000000000: 'milliarde',
  },
  es: {
    0: 'cero ningun ningún sin',
    0.5: 'medi',
    1: 'un una uno primer únic sol',
    2: 'dos segund doble ambos ambas par mitad',
    3: 'tres tercer terci',
    4: 'cuatro cuart',
    5: 'cinco quint',
    6: 'seis sext',
    7: 'siete séptim',
    8: 'ocho octav',
    9: 'nueve noven',
    10: 'diez décim decena',
    11: 'once',
    12: 'doce docena',
    13: 'trece',
    14: 'catorce',
    15: 'quince',
    16: 'dieciséis',
    17: 'diecisiete',
    18: 'dieciocho',
    19: 'diecinueve',
    20: 'veint',
    30: 'treinta',
    40: 'cuarenta',
    50: 'cincuenta mitad',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
    100: 'cien siglo',
    1000: 'mil',
    1000000: 'millón millones',
    1000000000: 'mil millones',
  },
  it: {
    0: 'zero nessun',
    0.5: 'mezz',
    1: 'un uno una prim unic sol',
    2: 'due second doppi entramb coppia metà paio',
    3: 'tre terz',
    4: 'quattro quart',
    5: 'cinque quint',
    6: 'sei sest',
    7: 'sette settim',
    8: 'otto ottav',
    9: 'nove non',
    10: 'dieci decim decina',
    11: 'undici',
    12: 'dodici dozzina',
    13: 'tredici',
    14: 'quattordici',
    15: 'quindici',
    16: 'sedici',
    17: 'diciassette',
    18: 'diciotto',
    19: 'diciannove',
    20: 'vent',
    30: 'trent',
    40: 'quarant',
    50: 'cinquant metà',
    60: 'sessant',
    70: 'settant',
    80: 'ottant',
    90: 'novant',
    100: 'cent secolo',
    1000: 'mille mila',
    1000000: 'milion',
    1000000000: 'miliard',
  },
  pt: {
    0: 'zero nenhum',
    0.5: 'meia meio',
    1: 'um uma primeir únic só',
    2: 'dois duas segund duplo ambos par metade',
    3: 'três terceir terço',
    4: 'quatro quart',
    5: 'cinco quint',
    6: 'seis sext',
    7: 'sete sétim',
    8: 'oito oitav',
    9: 'nove non',
    10: 'dez décim',
    11: 'onze',
    12: 'doze dúzia',
    13: 'treze',
    14: 'quatorze catorze',
    15: 'quinze',
    16: 'dezesseis dezasseis',
    17: 'dezessete dezassete',
    18: 'dezoito',
    19: 'dezenove dezanove',
    20: 'vinte',
    30: 'trinta',
    40: 'quarenta',
    50: 'cinquenta metade',
    60: 'sessenta',
    70: 'setenta',
    80: 'oitenta',
    90: 'noventa',
    100: 'cem cent século',
    1000: 'mil',
    1000000: 'milhão milhões',
    1000000000: 'bilhão bilhões',
  },
  nl: {
    0: 'nul geen',
    0.5: 'half',
    1: 'een één eerst enige',
    2: 'twee tweed beide dubbel paar helft',
    3: 'drie derd',
    4: 'vier',
    5: 'vijf',
    6: 'zes',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
    10: 'tien',
    11: 'elf',
    12: 'twaalf dozijn',
    13: 'dertien',
    14: 'veertien',
    15: 'vijftien',
    16: 'zestien',
    17: 'zeventien',
    18: 'achttien',
    19: 'negentien',
    20: 'twintig',
    30: 'dertig',
    40: 'veertig',
    50: 'vijftig helft',
    60: 'zestig',
    70: 'zeventig',
    80: 'tachtig',
    90: 'negentig',
    100: 'honderd eeuw',
    1000: 'duizend',
    1000000: 'miljoen',
    1000000000: 'miljard',
  },
});
