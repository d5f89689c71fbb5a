/** What a page or a book says of its own, in the language of the article. */

export interface Labels {
  readonly contents: string;
  readonly untitled: string;
  readonly table: string;
  readonly formula: string;
  readonly code: string;
  readonly done: string;
  readonly toDo: string;
  readonly titlePage: string;
  readonly readingTime: (minutes: number) => string;
}

const byLanguage: Readonly<Record<string, Labels>> = {
  en: {
    contents: 'Contents',
    untitled: 'Untitled',
    table: 'Table',
    formula: 'Formula',
    code: 'Code',
    done: 'done',
    toDo: 'to do',
    titlePage: 'Title page',
    readingTime: (minutes) => `${minutes}\u00a0min read`,
  },
  fr: {
    contents: 'Sommaire',
    untitled: 'Sans titre',
    table: 'Tableau',
    formula: 'Formule',
    code: 'Code',
    done: 'fait',
    toDo: 'à faire',
    titlePage: 'Page de titre',
    readingTime: (minutes) => `${minutes}\u00a0min de lecture`,
  },
  de: {
    contents: 'Inhalt',
    untitled: 'Ohne Titel',
    table: 'Tabelle',
    formula: 'Formel',
    code: 'Code',
    done: 'erledigt',
    toDo: 'zu erledigen',
    titlePage: 'Titelseite',
    readingTime: (minutes) => `${minutes}\u00a0Min. Lesezeit`,
  },
  es: {
    contents: 'Índice',
    untitled: 'Sin título',
    table: 'Tabla',
    formula: 'Fórmula',
    code: 'Código',
    done: 'hecho',
    toDo: 'por hacer',
    titlePage: 'Portada',
    readingTime: (minutes) => `${minutes}\u00a0min de lectura`,
  },
  it: {
    contents: 'Indice',
    untitled: 'Senza titolo',
    table: 'Tabella',
    formula: 'Formula',
    code: 'Codice',
    done: 'fatto',
    toDo: 'da fare',
    titlePage: 'Frontespizio',
    readingTime: (minutes) => `${minutes}\u00a0min di lettura`,
  },
  pt: {
    contents: 'Índice',
    untitled: 'Sem título',
    table: 'Tabela',
    formula: 'Fórmula',
    code: 'Código',
    done: 'feito',
    toDo: 'por fazer',
    titlePage: 'Folha de rosto',
    readingTime: (minutes) => `${minutes}\u00a0min de leitura`,
  },
  nl: {
    contents: 'Inhoud',
    untitled: 'Zonder titel',
    table: 'Tabel',
    formula: 'Formule',
    code: 'Code',
    done: 'gedaan',
    toDo: 'te doen',
    titlePage: 'Titelpagina',
    readingTime: (minutes) => `${minutes}\u00a0min leestijd`,
  },
};

/** English for a language that has none here. */
export function labelsIn(language: string): Labels {
  return byLanguage[primary(language)] ?? byLanguage['en']!;
}

/** Languages that are written from right to left, by their subtag (Unicode CLDR, `characters` of the main locales). */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(primary(language)) ? 'rtl' : 'ltr';
}

function primary(language: string): string {
  return language.split(/[-_]/u, 1)[0]!.toLowerCase();
}
