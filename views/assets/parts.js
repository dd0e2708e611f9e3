/* A link to a statement of a long article or draft may name only the whole: what follows # never reaches the service. */

const place = window.location.hash.slice(1);
const there = document.getElementById(place);
const address = new URL(window.location.href);
if (there?.matches('[data-elsewhere]')) window.location.replace(there.href);
else if (place !== '' && there === null && !address.searchParams.has('at') && document.querySelector('[data-parts]')) {
  address.search = '';
  address.searchParams.set('at', place);
  window.location.replace(address);
}
