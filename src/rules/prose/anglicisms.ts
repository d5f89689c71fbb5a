/** English words for which French has its own. */

import { lookup } from '../../core/lookup.ts';
import { letters, matchesOf, quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const anglicisms: Rule = {
  name: 'anglicisms',
  summary: 'English words for which French has its own',
  severity: 'info',
  languages: ['fr'],
  fixable: false,
  *check({ texts }) {
    const found = [...matchesOf(texts, english)];
    const [first] = found;
    if (first === undefined) return;
    const words = [...new Set(found.map((match) => match.found.toLowerCase()))];
    const listed = words.slice(0, mostListed).map((word) => `${quoted(word)} (${frenchFor(word)})`);
    const more = words.length > mostListed ? `, and ${words.length - mostListed} more` : '';
    yield {
      span: first.span,
      message: `English words for which French has its own: ${listed.join(', ')}${more}`,
    };
  },
};

const mostListed = 6;

function frenchFor(word: string): string {
  return (equivalents[word] ?? equivalents[word.replace(/s$/u, '')])!;
}

/** From knowledge of the language; France's official terms (franceterme.culture.gouv.fr) where there are some. */
const equivalents = lookup<string>({
  asap: 'dès que possible',
  background: 'arrière-plan, parcours',
  benchmark: 'comparaison, banc d’essai',
  brainstorming: 'remue-méninges',
  briefing: 'réunion préparatoire',
  buzz: 'bouche à oreille',
  challenge: 'défi',
  challenger: 'mettre au défi, remettre en question',
  checker: 'vérifier',
  'check-list': 'liste de contrôle',
  checklist: 'liste de contrôle',
  'co-working': 'cotravail',
  coworking: 'cotravail',
  crowdfunding: 'financement participatif',
  customiser: 'personnaliser',
  deadline: 'date limite',
  digital: 'numérique',
  digitale: 'numérique',
  digitaux: 'numériques',
  digitalisation: 'numérisation',
  'en charge de': 'chargé de, responsable de',
  "en charge d'": 'chargé de, responsable de',
  'faire sens': 'avoir du sens',
  'fait sens': 'a du sens',
  'font sens': 'ont du sens',
  'faisait sens': 'avait du sens',
  'au final': 'finalement, en fin de compte',
  'adresser un problème': 'traiter un problème',
  'supporter un format': 'prendre en charge un format',
  debriefer: 'faire le bilan',
  'e-mail': 'courriel',
  email: 'courriel',
  mail: 'courriel',
  fake: 'faux',
  'fake news': 'infox',
  feedback: 'retour',
  followers: 'abonnés',
  forwarder: 'transférer',
  gamification: 'ludification',
  goodies: 'objets promotionnels',
  hashtag: 'mot-dièse',
  impacter: 'toucher, avoir un effet sur',
  insight: 'enseignement',
  keynote: 'conférence d’ouverture',
  'know-how': 'savoir-faire',
  leader: 'chef de file',
  leadership: 'autorité, encadrement',
  'machine learning': 'apprentissage automatique',
  'deep learning': 'apprentissage profond',
  mailing: 'publipostage',
  meeting: 'réunion',
  meetup: 'rencontre',
  networking: 'réseautage',
  newsletter: 'lettre d’information',
  overbooké: 'débordé',
  pitch: 'présentation éclair',
  planning: 'calendrier',
  process: 'processus',
  reporting: 'compte rendu',
  roadmap: 'feuille de route',
  scroller: 'faire défiler',
  sourcer: 'trouver, indiquer la source de',
  speaker: 'conférencier, conférencière',
  spoiler: 'divulgâcher',
  sponsor: 'parrain, mécène',
  'start-up': 'jeune pousse',
  startup: 'jeune pousse',
  streaming: 'diffusion en continu',
  talk: 'conférence',
  teaser: 'aguiche',
  timing: 'calendrier, minutage',
  tips: 'astuces',
  tutorial: 'tutoriel',
  upgrader: 'mettre à niveau',
  uploader: 'téléverser',
  webinar: 'webinaire',
  workflow: 'flux de travaux',
  workshop: 'atelier',
});

/** In lower case, for a capital may begin a name. */
const english = new RegExp(
  `(?<![${letters}\\d'_./#@-])(?:${Object.keys(equivalents)
    .sort((a, b) => b.length - a.length)
    .join('|')})s?(?![${letters}\\d_/@-]|\\.\\p{L})`,
  'gu',
);
