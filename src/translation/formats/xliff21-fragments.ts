/** References into an XLIFF 2 file: `#/f=f1/u=u1/n=n1` (XLIFF 2.1, section 3). */

const token = '[\\p{L}\\p{N}\\p{M}._:·-]+';
const selector = new RegExp(`^(?:(?<prefix>${token})=)?(?<id>${token})$`, 'u');

/** Prefixes of the core: those that others may stand after, in their order, and those that end a reference. */
const containers = ['f', 'g', 'u'];
const leaves = ['n', 'd', 't'];
/** Those that modules and extensions have registered with the committee (section 3.2). */
const registered = ['gls', 'mtc', 'res', 'ctr', 'mda', 'its', 'tbx'];

/** @returns what is wrong, after the name of the element; null for references to other documents too. */
export function checkFragment(ref: string | undefined): string | null {
  if (!ref?.startsWith('#')) return null;
  const selectors = ref
    .replace(/^#\/?/u, '')
    .split('/')
    .map((part) => selector.exec(part)?.groups);
  const prefixes = selectors.map((groups) => groups && (groups['prefix'] ?? ''));
  const leaf = prefixes.at(-1);
  const path = prefixes.slice(0, -1);
  const ranks = prefixes.map((prefix) => containers.indexOf(prefix ?? '')).filter((rank) => rank >= 0);
  const ordered = ranks.every((rank, index) => index === 0 || rank > ranks[index - 1]!);
  const known = (prefix: string | undefined) =>
    prefix === '' || [...containers, ...leaves, ...registered].includes(prefix ?? '?');
  const right = path.every((prefix) => containers.includes(prefix ?? '')) && known(leaf) && ordered;
  return right ? null : `has the reference '${ref}', which cannot be followed`;
}
