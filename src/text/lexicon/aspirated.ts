/** Words of French before which nothing is elided, though they begin with a vowel or an h. */

/**
 * The h called aspirated, by the beginnings of its words, and the others: `onze`, `oui`, `yaourt`, `ululer`. From knowledge of the
 * language; words on which usage is divided (`hyène`, `hiatus`, `ouate`, `ouistiti`) stand in neither list.
 */
export function takesElision(word: string): boolean {
  return elidable.test(word) && !refusing.test(word) && !divided.test(word);
}

export function refusesElision(word: string): boolean {
  return refusing.test(word);
}

const elidable = /^[aeiouyhàâäéèêëîïôöùûœæ]/;

/** Beginnings of words; a full stop ends a word whose beginning others share. */
const beginnings = `
onze onzième oui. yaourt yacht yack yak. yankee yémen yéti yoga yoyo yourt youyou yuan yucca yougoslav yen. yens.
ulul uhlan ouistiti
hache hachi hachoi hachur haddock hagard haie haillon hain haïr haïss hais. hait. halage halal hale. haler halet hall. halls. halle hallebard
halo. halos. halogén_ halte hamac hambourg hamburger hameau hammam hampe hamster hanche handball handicap hangar hanneton hansé hanter hanté
hantis hapax happ haquenée haquet haraki harangu haras harass harcel harcèl hard. harde hardi hardware harem hareng hargn haricot harnach
harnais harpe harpie harpon hasard haschi hâte hâtif hâtiv hâter hauban haubert hausse hauss haut havane hâve havre havresac
hêtre hennir henniss henné hérauts héraut hère. hériss héron. hérons. héros. herse heurt hibou hideu hic. hiérarch hippie hippy hiss hobby
hobbies hobereau hochet hoch. hockey holding hold-up. holland homard hongr hongkong honni honte honteu hoquet horde hors hotte houblon houe. houer
houille houle houlette houpp hourra houspill housse houx huard hublot huche huée huées huer. hué. huguenot huit. huitaine huitième hulott hululer hulul humus_ hune.
hunes. huns. huppe huppé hurl huron hussard hutte
`
  .trim()
  .split(/\s+/)
  .filter((beginning) => !beginning.endsWith('_'))
  .map((beginning) => beginning.replace(/\.$/, '$'));

const refusing = new RegExp(`^(?:${beginnings.join('|')})`);

const divided = /^(?:hyène|hiatus|ouate|iode|ionique|un$|une$|uns$|ha$|ho$|hé$|huis)/;
