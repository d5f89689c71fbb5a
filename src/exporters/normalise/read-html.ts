/** What needs a parser of HTML: loaded only for the articles that hold any. */

export { default as rehypeRaw } from 'rehype-raw';
export { htmlToNodes } from './html-to-nodes.ts';
export { imageAddresses } from './raw-images.ts';
