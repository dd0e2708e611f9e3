/** Small files that browsers and crawlers ask for by name. */

import { type Handler, redirect } from './reply.js';

export const getFavicon: Handler = () => redirect('/assets/icon.svg');

/** What readers submitted is theirs to share, not a search engine’s to list. */
const ROBOTS = 'User-agent: *\nDisallow: /checks/\nDisallow: /drafts/\nDisallow: /states\nDisallow: /api/\n';

export const getRobots: Handler = () => ({ kind: 'text', type: 'text/plain', text: ROBOTS });

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Lets a browser add this site to its search box. */
export const getOpenSearch: Handler = ({ site }) => ({
  kind: 'text',
  type: 'application/opensearchdescription+xml',
  text: `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Quote Verifier</ShortName>
  <Description>Check a quote against the archive</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escaped(site.origin)}/assets/icon.svg</Image>
  <Url type="text/html" method="get" template="${escaped(site.origin)}/?quote={searchTerms}"/>
</OpenSearchDescription>
`,
});
