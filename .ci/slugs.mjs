/**
 * Makes the addresses of the headings of fixtures/slugs with the programs of each platform and compares them with ours. Programs that
 * are not installed are named and skipped; packages of npm are looked for in node_modules/.cache/slugs (`npm install --prefix node_modules/.cache/slugs PACKAGE`).
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { anchorsOf } from '../dist/src/analyses/anchors.js';
import { slugNames } from '../dist/src/core/slug-names.js';
import { readArticle } from '../dist/src/index.js';

const headings = readFileSync('fixtures/slugs/headings.txt', 'utf8').split('\n').filter(Boolean);
const mark = (index) => `heading${index}ends`;
// Each heading stands before a paragraph that says which it was: no program reads all of them as headings.
const page = `${headings.map((heading, index) => `## ${heading}\n\n${mark(index)}\n`).join('\n')}\n[ref]: ref.html\n`;
const folder = mkdtempSync(join(tmpdir(), 'slugs-'));

const missing = (what) => Object.assign(new Error(`${what} is not installed`), { isMissing: true });

// Packages are found from where the module stands that imports them.
mkdirSync('node_modules/.cache/slugs', { recursive: true });
writeFileSync('node_modules/.cache/slugs/load.mjs', 'export const load = (name) => import(name);\n');
const packages = await import(pathToFileURL(resolve('node_modules/.cache/slugs/load.mjs')).href);

async function load(name) {
  try {
    return await packages.load(name);
  } catch (error) {
    throw error.code === 'ERR_MODULE_NOT_FOUND' ? missing(`${name} (npm)`) : error;
  }
}

function run(program, words, input, needs = program) {
  const { error, status, stdout, stderr } = spawnSync(program, words, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (error?.code === 'ENOENT') throw missing(needs);
  if (status !== 0) {
    if (/ModuleNotFoundError|cannot load such file/.test(stderr)) throw missing(needs);
    throw new Error(`${program}: ${stderr.slice(-500)}`);
  }
  return stdout;
}

const python = (code, needs) =>
  run('python3', ['-c', `import sys\npage = sys.stdin.buffer.read().decode()\n${code}`], page, needs);
const ruby = (options) =>
  run(
    'ruby',
    [
      '-e',
      `require "kramdown"; STDIN.set_encoding("utf-8"); puts Kramdown::Document.new(STDIN.read, ${options}).to_html`,
    ],
    page,
    'kramdown, kramdown-parser-gfm',
  );

const programs = {
  async github() {
    const [{ unified }, parse, gfm, rehype, slug, html] = await Promise.all(
      ['unified', 'remark-parse', 'remark-gfm', 'remark-rehype', 'rehype-slug', 'rehype-stringify'].map(load),
    );
    const steps = [parse, gfm, rehype, slug, html].map((step) => step.default);
    return String(steps.reduce((chain, step) => chain.use(step), unified()).processSync(page));
  },
  hugo() {
    mkdirSync(join(folder, 'hugo/content'), { recursive: true });
    mkdirSync(join(folder, 'hugo/layouts/_default'), { recursive: true });
    writeFileSync(join(folder, 'hugo/config.toml'), 'baseURL = "https://example.org/"\n');
    writeFileSync(join(folder, 'hugo/layouts/_default/single.html'), '{{ .Content }}');
    writeFileSync(join(folder, 'hugo/content/page.md'), page);
    run('hugo', ['--quiet', '-s', join(folder, 'hugo'), '-d', join(folder, 'hugo/public')]);
    return readFileSync(join(folder, 'hugo/public/page/index.html'), 'utf8');
  },
  jekyll: () => ruby('input: "GFM", hard_wrap: false, auto_ids: true'),
  kramdown: () => ruby('auto_ids: true'),
  pandoc: () => run('pandoc', ['-f', 'markdown', '-t', 'html', '--wrap=none'], page),
  mkdocs: () =>
    python(
      'import markdown\nprint(markdown.markdown(page, extensions=["toc", "tables", "fenced_code"]))',
      'Python-Markdown',
    ),
  pymdownx: () =>
    python(
      'import markdown\nfrom pymdownx.slugs import slugify\nprint(markdown.markdown(page, extensions=["toc"], extension_configs={"toc": {"slugify": slugify(case="lower")}}))',
      'pymdown-extensions',
    ),
  async vitepress() {
    const { createMarkdownRenderer } = await load('vitepress');
    return (await createMarkdownRenderer(folder)).render(page.replaceAll('{{', '{ {'));
  },
  async eleventy() {
    const { Eleventy, IdAttributePlugin } = await load('@11ty/eleventy');
    const input = join(folder, 'eleventy');
    mkdirSync(input, { recursive: true });
    writeFileSync(join(input, 'page.md'), page);
    const eleventy = new Eleventy(input, join(folder, 'out'), {
      quietMode: true,
      config: (config) => {
        config.addPlugin(IdAttributePlugin, { checkDuplicates: false });
        config.setTemplateFormats(['md']);
      },
    });
    return (await eleventy.toJSON())[0].content;
  },
  async 'markdown-it'() {
    const [{ default: markdownIt }, { default: anchor }] = await Promise.all(
      ['markdown-it', 'markdown-it-anchor'].map(load),
    );
    return markdownIt({ html: true, linkify: true }).use(anchor, { tabIndex: false }).render(page);
  },
  mdbook() {
    mkdirSync(join(folder, 'mdbook/src'), { recursive: true });
    writeFileSync(join(folder, 'mdbook/book.toml'), '[book]\ntitle = "x"\n');
    writeFileSync(join(folder, 'mdbook/src/SUMMARY.md'), '- [Page](page.md)\n');
    writeFileSync(join(folder, 'mdbook/src/page.md'), page);
    run('mdbook', ['build', join(folder, 'mdbook')]);
    return readFileSync(join(folder, 'mdbook/book/page.html'), 'utf8');
  },
  /** It makes slugs of titles, not of pages. */
  django: () =>
    python(
      'from django.utils.text import slugify\nfor index, line in enumerate(open("fixtures/slugs/headings.txt", encoding="utf-8").read().split("\\n")[:-1]):\n    print(f\'<h2 id="{slugify(line)}">x</h2><p>heading{index}ends</p>\')',
      'Django',
    ),
};

/** The address before each mark; null where no heading stands there. */
function addressesIn(html) {
  const ids = new Array(headings.length).fill(null);
  let at = 0;
  for (const { index, 0: found, 1: number } of html.matchAll(/heading(\d+)ends/g)) {
    const id = [...html.slice(at, index).matchAll(/<h2\b[^>]*?\sid=(?:"([^"]*)"|([^\s>]+))/g)].at(-1);
    if (id !== undefined) ids[Number(number)] = unescaped(id[1] ?? id[2]);
    at = index + found.length;
  }
  return ids;
}

function unescaped(text) {
  const names = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (names[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}

function ours(platform) {
  // Django sees the line as it stands, and no Markdown.
  const text =
    platform === 'django'
      ? page.replace(/^## .*/gm, (line) => line.replace(/[!-/:-@[-`{|}~]/g, '\\$&').replace(/^\\#\\#/, '##'))
      : page;
  const dialect = () => ({ names: [platform], from: 'option', reason: '' });
  const article = readArticle(text, { name: 'page.md', from: 'markdown', slugs: platform, dialect });
  const found = new Array(headings.length).fill(null);
  const byHeading = new Map(anchorsOf(article).map(({ heading, id }) => [heading, id]));
  let last = null;
  for (const node of article.tree.children) {
    const number = node.type === 'paragraph' && /^heading(\d+)ends$/.exec(node.children[0]?.value ?? '')?.[1];
    if (number) found[Number(number)] = last === null ? null : byHeading.get(last);
    last = node.type === 'heading' ? node : null;
  }
  return found;
}

let faults = 0;
for (const platform of slugNames) {
  const program = programs[platform];
  if (program === undefined) {
    console.log(`${platform}: skipped: there is no program of it to install`);
    continue;
  }
  try {
    const [theirs, own] = [addressesIn(await program()), ours(platform)];
    const both = headings
      .map((heading, index) => [heading, theirs[index], own[index]])
      .filter(([, id]) => id !== null);
    const different = both.filter(([, id, mine]) => mine !== id);
    faults += different.length;
    for (const [heading, id, mine] of different) {
      console.error(
        `${platform}: ${JSON.stringify(heading)}: ${JSON.stringify(mine)}, the program: ${JSON.stringify(id)}`,
      );
    }
    console.log(`${platform}: ${both.length - different.length} of ${both.length} headings`);
    if (both.length < 200) {
      faults++;
      console.error(`${platform}: fewer than 200 headings were read`);
    }
  } catch (error) {
    if (!error.isMissing) throw error;
    console.log(`${platform}: skipped: ${error.message}`);
  }
}
rmSync(folder, { recursive: true });
process.exitCode = faults > 0 ? 1 : 0;
