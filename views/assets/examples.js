/* An example fills the form without a trip to the server. */

import { say } from './live.js';

for (const link of document.querySelectorAll('[data-example]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const quote = document.getElementById('quote');
    if (!quote) return;
    event.preventDefault();
    quote.value = link.dataset.quote;
    document.getElementById('speaker').value = link.dataset.speaker;
    quote.scrollIntoView({ block: 'center' });
    quote.form.querySelector('button').focus();
    say('The example is filled in. Press Enter to check it.');
  });
}
