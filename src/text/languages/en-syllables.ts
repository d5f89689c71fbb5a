/** How English spells its syllables: groups of vowels, the silent e, and the groups that part. */

const end = '(?![a-z])';
const earlier = '(?<=[aeiouy][a-z]{0,20})'; // a nucleus came before, so that the word can afford a silent letter; bounded, to stay linear
const second =
  'ball|board|body|book|guard|holder|house|land|line|one|page|paper|space|thing|time|where|wide|work';

// The e that is not a nucleus; only, less, ment and the second half of a compound leave the one before them silent.
const silentE = [
  `${earlier}(?<!recip|stroph|simil|acn|karaok)e(?=${end})`, // make, judge; but recipe
  `${earlier}(?<![sxzcg]|[cs]h)e(?=s${end})`, // times; but boxes, changes
  `${earlier}(?<![td]|nak|rugg|crook|hundr|sacr)e(?=d${end})`, // asked; but wanted, naked
  `${earlier}(?<!l|ten|cr|veh)e(?=ments?${end})`, // movement; but element
  `${earlier}e(?=(?:ly|ful|less|ness)${end}|fully|lessly)`, // safely, hopeful
  `(?<=[aeiouy][b-df-hj-np-tv-xz]{1,5})e(?=(?:${second}))(?<!the|re)`, // something, homework; but rework
  '(?<=^ev)e(?=ry|ning)|(?<=busin)e(?=ss)|(?<=wedn)e(?=s)', // every, evening
].join('|');

const nucleus = new RegExp(
  [
    // Consonants that sound alone: table, centre, prism, rhythm, couldn't, boss's.
    `(?<=[bcdfgkptz]|ss)le(?=[sd]?${end})|(?<=[ct])re(?=s?${end})|(?<=is|as|th)m(?=s?${end})`,
    "(?<=[ds])n(?='t)|(?<=[sxz]|[cs]h|[cgs]e)'(?=s)",
    // i before a vowel: media, radio, happier, science; but social, nation, million, marriage.
    'i(?=a)(?<!(?:[ct]|ss?)i(?=al|an|a[bt]l))(?!age|a(?:nce)?$(?<=[ct]ia))',
    '(?<![cgstx]|ll|n)i(?=o)|(?<=[cgstx])i(?=o(?!n|us))|(?<=n)i(?=o(?!n))|i(?=u|ing)',
    '(?<!^p|^t|sold|cash|^pr)i(?=er$|ers$|est$)|i(?=et(?:y|$|s))|(?<!c|[^s]t|sc)i(?=en[ct])|(?<=^sc)i(?=en)',
    // e: museum, create, idea, video, being; but team, people.
    'e(?=um$|ums$)|e(?=a(?:t(?:e[ds]?$|i|o)|ct|li[tsz]))(?<=^cre|^re|rocre)|(?<=id|ar|th)e(?=a(?:$|s$|l|ter))|(?<=lin|cl|rop|kor)e(?=a[rn]s?$)',
    '(?<![a-z]{2}g)e(?=o)(?!o(?:pl|pard))|(?<=^b)e(?=ing)|(?<=ath|^d|^th)e(?=i(?:sm|st|ty))',
    // a and o: chaos, naive, mosaic; poet, heroic, going.
    'a(?=o|ic$|ity)|(?<=n)a(?=ive)|o(?=e[tm]|er$|ers$|ic|ing)(?<=[pghd]o|^st?o)|(?<=^c)o(?=ex|op|in[ct])|(?<=^z)o(?=ol)|(?<=^|k)o(?=a(?:s|l))',
    // u: usual, fluent, cruel, ruin, continuous; but language, persuade, suit.
    '(?<!g|q|^s|pers)u(?=a)|(?<![gq])u(?=e(?:n[ct]|l|t$))|(?<=arg)u|(?<=fl|r|s|n|^dr|^int|t)u(?=i(?:d$|ds|n$|ns|cid|ne|ti|ng))|(?<!q|b)u(?=ous|o)',
    // y sounds between consonants, at the end, and before ing: system, happy, flying; not in yes, player.
    `(?<![aeou])y(?![aeiou])|(?<![aeou])y(?=ing)|(?<=^[a-z]{1,2})(?<![aeou])y(?=e)`,
    `(?!${silentE})(?!(?<=[gq])u[aeiouy])(?:eau|ieu|iou|ueue|[aeiou][aeiou]?|[à-æè-ïò-öø-üýÿœ])`, // beauty, queue, rain
  ].join('|'),
  'g',
);

/** Syllables of one word in lower case, composed (NFC), its apostrophes straight; at least 1. */
export function countEnglishSyllables(word: string): number {
  return Math.max(1, word.match(nucleus)?.length ?? 0);
}
