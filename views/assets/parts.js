/* A link to a statement of a long article may name only the article: what follows # never reaches the service. */

const place = window.location.hash.slice(1);
const address = new URL(window.location.href);
const isElsewhere = place !== '' && document.getElementById(place) === null && !address.searchParams.has('at');
if (isElsewhere && document.querySelector('[data-parts]')) {
  address.search = '';
  address.searchParams.set('at', place);
  window.location.replace(address);
}
