/** Words of French before which nothing is elided, though they begin with a vowel or an h. */

/**
 * The h called aspirated, by the beginnings of its words, and the others: `onze`, `oui`, `yaourt`, `ululer`. From knowledge of the
 * language; words on which usage is divided (`hyène`, `hiatus`, `ouate`, `ouistiti`) stand in neither list.
 */
export function takesElision(word: string): boolean {
  return elidable.test(word) && !refusing.test(word) && !divided.test(word);
}

export function refusesElision(word: string): boolean {
  return refusing.test(word) && !divided.test(word);
}

/** An `h` before a consonant begins an abbreviation: `le html`. */
const elidable = /^h?[aeiouyàâäéèêëîïôöùûœæ]/;

/** Beginnings of words; a full stop ends a word whose beginning others share. */
const beginnings = `
onze onzième oui. yaourt yacht yack yak. yankee yémen yéti yoga yoyo yourt youyou yuan yucca yougoslav yen. yens.
ulul uhlan ouistiti
hach hack haddock hadith hadj haggis hagard haie haillon hain haïku haïr haïs haït haïe haïss hais. hait. haka hakk halage halal hall. halls.
hallal halle hallebard haler halet halèt halé. halés. halée halo. halos. halogén_ halte halva hamac hambourg hamburger hameau hammam hampe
hamster hanap hanche hand- hand. handball handicap handisport hangar hanneton hanse hansé hant hapax happ haquenée haquet hara- haraki haram harangu
haras harass harcel harcèl hard harem hareng harfang hargn haricot harka harki harnach harnais haro. harpe harpie harpon hart. hasard
hasch hash hâbl hâl hât hâve haste. hauban haubert hausse hauss haut havane have havi havre havresac heaume heimat henn henné hep. hérauts
héraut hère. hériss hernie héron. hérons. héros. hers hersé hetman heurt hêtr hi-fi hibou hic. hideu hidjab hiérarch hifi high hijab hikikomori hip-
hip. hippie hippy hipster hiss hit. hits. hit- hitparade hobb hobereau hoch hockey holà holding hold-up holdup holland holster homard home. hongr
hongkong honni honn honte honteu hook hooligan hop. hoquet hoquèt horde hors hot. hot- hotdog hotfix hotline hotspot hotte hottée hou_ houblon houe houé
houill houl houp hourd hourra house houspill housse houx hovercraft huard hub. hubs. hublot huch huée huées huer. hué. hués. huguenot huit. huit- huitain
huitième hulott hululer hulul hum. humus_ hune. hunes. huns. hunter huppe huppé hurdler hure. hures. hurl huron hurricane husk hussard hutte hutu
`
  .trim()
  .split(/\s+/)
  .filter((beginning) => !beginning.endsWith('_'))
  .map((beginning) => beginning.replace(/\.$/, '$'));

const refusing = new RegExp(`^(?:${beginnings.join('|')})`);

const divided =
  /^(?:hyène|hiatus|ouate|iode|ionique|hacktiv|harissa|hashémite|hertz$|hiragana|hindi$|humer|un$|une$|uns$|ha$|ho$|hé$|huis)/;
