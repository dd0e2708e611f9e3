/* A link to a statement of a long article or draft may name only the whole: what follows # never reaches the service. */

function lead() {
  const place = window.location.hash.slice(1);
  const there = document.getElementById(place);
  const address = new URL(window.location.href);
  if (there?.matches('[data-elsewhere]')) return window.location.replace(there.href);
  const isElsewhere = place !== '' && there === null && !address.searchParams.has('at');
  if (isElsewhere && document.querySelector('[data-parts]')) {
    address.search = '';
    address.searchParams.set('at', place);
    window.location.replace(address);
  }
}

lead();
window.addEventListener('hashchange', lead);
