/** What needs a reader of HTML: loaded only for the articles that hold any. */

export { htmlToNodes } from './html-to-nodes.ts';
export { imageAddresses } from './raw-images.ts';
