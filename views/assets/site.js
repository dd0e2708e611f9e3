/* What makes every page quicker to work with. Each page works without it. */

import { say } from './live.js';

for (const element of document.querySelectorAll('.js-only')) element.hidden = false;
document.querySelector('[data-autofocus]')?.focus();

/* Forms say that they are at work, and cannot be sent twice. */
for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', ({ submitter }) => {
    const button = submitter ?? form.querySelector('button');
    button.dataset.label = button.textContent;
    button.textContent = form.dataset.busy;
    /* Not before it is sent: a button that is disabled sends no value. */
    window.setTimeout(() => {
      for (const other of form.querySelectorAll('button')) other.disabled = true;
    });
    say(form.dataset.busy);
  });
}
/* Back in the history: the form is ready again. */
window.addEventListener('pageshow', () => {
  for (const button of document.querySelectorAll('form[data-busy] button')) {
    button.textContent = button.dataset.label ?? button.textContent;
    button.disabled = false;
  }
});

/* Ctrl or ⌘ with Enter sends the form one is typing in. */
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.form) event.target.form.requestSubmit();
});

/* Over plain http a page may not use the clipboard: then the text is selected, and the older command tried. */
async function copied(source) {
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    return true;
  } catch {
    const hidden = source.hidden;
    source.hidden = false;
    window.getSelection().selectAllChildren(source);
    const done = document.execCommand('copy');
    if (done) source.hidden = hidden;
    return done;
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    const label = button.textContent;
    const done = await copied(source);
    button.textContent = done ? 'Copied' : 'Press Ctrl C to copy';
    say(done ? 'Copied' : 'Copying is not allowed here. The text is selected: press Control C to copy it.');
    window.setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}
