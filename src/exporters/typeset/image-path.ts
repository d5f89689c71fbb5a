/** Names the file of an image from the article's folder, for sources that stand beside it; undefined for one that the article holds itself. */

export function imagePath(url: string): string | undefined {
  if (/^data:/iu.test(url)) return undefined;
  const path: string[] = [];
  for (const step of decoded(url.replace(/[?#].*$/su, '')).split('/')) {
    if (step === '..' && path.length > 0) path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
