/** Names the file of an image as the article does, for sources that stand beside it; undefined for one that the article holds itself. */

export function imagePath(url: string): string | undefined {
  if (/^data:/iu.test(url)) return undefined;
  const path = url.replace(/[?#].*$/su, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
