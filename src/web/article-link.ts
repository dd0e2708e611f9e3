/** Addresses of places in an article. */

/**
 * An article at a statement or a paragraph. The place stands in the address twice: browsers keep what follows `#` to
 * themselves, and of a long article the service sends the part that holds it.
 */
export function articleLink(articleId: string, anchor: string): string {
  const place = encodeURIComponent(anchor);
  return `/articles/${encodeURIComponent(articleId)}?at=${place}#${place}`;
}

/** A match’s link, `/articles/<id>#<anchor>`, so that it leads to the part that holds the place. */
export function withPlace(link: string): string {
  const [path, anchor] = link.split('#');
  return anchor ? `${path}?at=${anchor}#${anchor}` : link;
}
