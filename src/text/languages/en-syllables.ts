/** How English spells its syllables: groups of vowels, the silent e, and the groups that part. */

const end = '(?![a-z])';
// A nucleus came before, so that the word can afford a silent e. Bounded, to stay linear.
const earlier = '(?<=[aeiouy][a-z]{0,20})';
const second =
  'ball|board|body|book|guard|holder|house|land|line|one|page|paper|space|thing|time|where|wide|work';

// The e that is not a nucleus; ly, less, ment and the second half of a compound leave the one before them silent.
const silentE = [
  `${earlier}(?<!recip|stroph|simil|acn|karaok)e(?=${end})`, // make, judge; but recipe
  `${earlier}(?<![sxzcg]|[cs]h)e(?=s${end})`, // times; but boxes, changes
  `${earlier}(?<![td]|nak|rugg|crook|hundr|sacr)e(?=d${end})`, // asked; but wanted, naked
  `${earlier}(?<!l|ten|cr|veh)e(?=ments?${end})`, // movement; but element
  `${earlier}e(?=(?:ly|ful|less|ness)${end}|fully|lessly)`, // safely, hopeful
  `(?<=[aeiouy][b-df-hj-np-tv-xz]{1,5})e(?=(?:${second}))`, // something, homework; but rework
  '(?<=^ev)e(?=ry|ning)|(?<=busin)e(?=ss)|(?<=wedn)e(?=s)', // every, evening
].join('|');

const nucleus = new RegExp(
  [
    // Consonants that sound alone.
    `(?<=[bcdfgkptz]|ss)le(?=[sd]?${end})|(?<=[ct])re(?=s?${end})`, // table, centre
    `(?<=is|as|th)m(?=s?${end})`, // prism, sarcasm, rhythm
    "(?<=[ds])n(?='t)|(?<=[sxz]|[cs]h|[cgs]e)'(?=s)", // couldn't, boss's
    // i parts from the vowel that follows ...
    'i(?=a)(?<!(?:[ct]|ss?)i(?=al|an|a[bt]l)|si(?=a$))(?!age|a(?:nce)?$(?<=[ct]ia))(?!(?<=[a-z]li)a[nr]s?$|(?<=lli|vali)ant)', // media; but social, Russia, marriage, Italian
    '(?<![cgnstx]|ll)i(?=o)|(?<=[cgstx])i(?=o(?!n|us))|(?<=n)i(?=o(?!n))', // radio; but nation, precious, million, onion
    'i(?=u|ing|et(?:y|$|s))', // medium, skiing, quiet, society
    '(?<!^p|^t|sold|cash|^pr)i(?=ers?$|est$)', // happier; but pier, soldier, priest
    '(?<!c|[^s]t|sc)i(?=en[ct])|(?<=^sc)i(?=en)', // audience, science; but patient, conscience
    // ... so does e ...
    '(?<=^cr|^r|rocr)e(?=a(?:t(?:e[ds]?$|i|o)|ct|li[tsz]))', // create, react, reality; but creature, real
    '(?<=id|ar|th)e(?=a(?:$|s$|l|ter))|(?<=lin|cl|rop|kor)e(?=a[rn]s?$)', // idea, area, theater, nuclear, European
    '(?<![a-z]{2}g)e(?=o(?!pl|pard))', // video; but pigeon, people
    'e(?=ums?$)|(?<=^b)e(?=ing)|(?<=ath|^d|^th)e(?=i(?:sm|st|ty))', // museum, being, atheist
    // ... a and o ...
    'a(?=o|ic$|ity)|(?<=n)a(?=ive)', // chaos, mosaic, naive
    '(?<=[pghd]|^st?)o(?=e[tm]|ers?$|ic|ing)', // poet, heroic, going
    '(?<=^c)o(?=ex|op|in[ct])|(?<=^z)o(?=ol)|(?<=^|k)o(?=a[ls])', // cooperate, zoology, koala, oasis
    // ... and u.
    '(?<!g|q|^s|pers)u(?=a)|(?<![gq])u(?=e(?:n[ct]|l|t$))|(?<=arg)u', // usual, fluent, cruel, argue; but language, persuade
    '(?<=fl|r|s|n|^dr|^int|t)u(?=i(?:d$|ds|n$|ns|cid|ne|ti|ng))|(?<!q|b)u(?=ous|o)', // ruin, fluid, continuous; but suit
    // y sounds between consonants, at the end, and before ing: system, happy, flying; not in yes, player.
    '(?<![aeou])y(?![aeiou])|(?<![aeou])y(?=ing)|(?<=^[a-z]{1,2})(?<![aeou])y(?=e)',
    // All other vowels sound in pairs or alone: beauty, queue, rain.
    `(?!${silentE})(?!(?<=[gq])u[aeiouy])(?:eau|ieu|iou|ueue|[aeiou][aeiou]?|[à-æè-ïò-öø-üýÿœ])`,
  ].join('|'),
  'g',
);

/** Syllables of one word in lower case, composed (NFC), its apostrophes straight; at least 1. */
export function countEnglishSyllables(word: string): number {
  return Math.max(1, word.match(nucleus)?.length ?? 0);
}
