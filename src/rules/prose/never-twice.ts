/** Words that stand nowhere twice in a row, by language. Left out is what may: `nous nous`, `had had`, `die die`, `son son`, `came in in May`, and letters. */

import { lookup } from '../../core/lookup.ts';

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

export const neverTwice = lookup<ReadonlySet<string>>({
  fr: words(
    'le la les de des du un et à au aux dans par pour sur avec sans ce cet cette ces il ils on je se ne que mais donc ou sa ses mon ma mes notre votre leurs depuis pendant comme quand lorsque chez ainsi afin parce sont ont',
  ),
  en: words('the an and or of with from my your our their its but if because which than into'),
  de: words(
    'und oder ein eine einen einem einer eines mit von für im am zum zur bei durch sondern weil wenn',
  ),
  es: words('el los las la un una unos unas de del en con por para al su sus pero porque se'),
  it: words(
    'il lo la gli le un uno una di del della dei delle in con per al alla nel nella da dal dalla ma perché',
  ),
  pt: words('os as um uma de do da dos das em no na nos nas com por para ao pelo pela mas porque'),
  nl: words('de een en of van met te maar omdat bij naar uit'),
});
