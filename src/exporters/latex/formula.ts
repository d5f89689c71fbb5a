/** Lets through TeX formulas that are notation and nothing else: a command that could read, write or define is none of these. */

import { lookup } from '../../core/lookup.ts';
import { mathTree } from '../formulas/tex.ts';

/** The formula between its delimiters; null for one that must not or cannot stand in a LaTeX source. */
export function formula(tex: string): string | null {
  const line = tex.replace(/\s+/gu, ' ').trim();
  if (line === '' || forbidden.test(line)) return null;
  for (const [, name] of line.matchAll(/\\([a-zA-Z]+|[^a-zA-Z])/gu)) {
    if (!commands.has(name!)) return null;
  }
  for (const [, name] of line.matchAll(/\\(?:begin|end) *\{?([^{}]*)\}?/gu)) {
    if (!environments.has(name!)) return null;
  }
  // TeX would stop at braces, arguments and scripts that do not fit.
  if (mathTree(line, true) === null) return null;
  return line.replace(outer, (_, command: string, name: string) => `\\${command}{${inner[name]}}`);
}

/** Comments, parameters, the end of the formula, and characters by their code (`^^5c` is a backslash). */
const forbidden = /%|(?<!\\)[#$]|\^\^|[\0-\x1f\x7f-\x9f\u2028\u2029]/u;

/** Environments that open a display of their own, and those for inside of one. */
const inner = lookup<string>({
  align: 'aligned',
  'align*': 'aligned',
  gather: 'gathered',
  'gather*': 'gathered',
});
const outer = /\\(begin|end) *\{((?:align|gather)\*?)\}/gu;

const environments: ReadonlySet<string> = new Set([
  ...Object.keys(inner),
  ...'aligned gathered split cases array matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix'.split(
    ' ',
  ),
]);

/** Of LaTeX, amsmath and amssymb. */
const commands: ReadonlySet<string> = new Set(
  `begin end left right middle big Big bigg Bigg bigl Bigl biggl Biggl bigr Bigr biggr Biggr bigm
  frac dfrac tfrac cfrac binom dbinom tbinom sqrt overline underline overbrace underbrace overset underset stackrel
  overrightarrow overleftarrow xrightarrow xleftarrow substack limits nolimits displaystyle textstyle scriptstyle
  hat widehat tilde widetilde bar vec dot ddot check breve acute grave mathring boxed phantom hphantom vphantom not
  text textrm textbf textit mbox mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathscr boldsymbol operatorname
  quad qquad enspace thinspace pmod bmod mod hline
  alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho sigma
  varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
  sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth log ln lg exp lim limsup liminf max min sup inf det dim
  ker deg gcd hom arg Pr sum prod coprod int iint iiint oint bigcup bigcap bigsqcup bigvee bigwedge bigoplus bigotimes bigodot
  pm mp times div cdot cdots ldots dots vdots ddots ast star circ bullet oplus ominus otimes oslash odot cup cap uplus sqcup
  sqcap setminus wedge vee land lor lnot neg dagger ddagger amalg wr
  leq le geq ge neq ne ll gg equiv sim simeq approx cong propto doteq prec succ preceq succeq subset supset subseteq supseteq
  subsetneq supsetneq sqsubseteq sqsupseteq in ni notin mid nmid parallel perp vdash dashv models lesssim gtrsim leqslant geqslant
  leftarrow rightarrow leftrightarrow Leftarrow Rightarrow Leftrightarrow longleftarrow longrightarrow Longleftarrow
  Longrightarrow Longleftrightarrow iff implies impliedby to gets mapsto longmapsto hookrightarrow hookleftarrow uparrow downarrow
  updownarrow Uparrow Downarrow nearrow searrow swarrow nwarrow rightharpoonup rightleftharpoons
  infty partial nabla forall exists nexists emptyset varnothing aleph hbar ell wp Re Im angle triangle square blacksquare Box
  prime backslash top bot flat natural sharp surd clubsuit diamondsuit heartsuit spadesuit checkmark therefore because
  lbrace rbrace langle rangle lceil rceil lfloor rfloor lvert rvert lVert rVert vert Vert lbrack rbrack colon
  , ; : ! | { } _ & \\ `
    .split(/\s+/u)
    .filter((name) => name !== '')
    .concat(' ', '#', '$'),
);
