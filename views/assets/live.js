/* What every script needs: telling a screen reader, and remembering something for this browser’s reader. */

const live = document.getElementById('live');

/** Announces a message; the same message twice in a row is announced twice. */
export const say = (message) => {
  if (!live) return;
  live.textContent = '';
  window.setTimeout(() => {
    live.textContent = message;
  }, 50);
};

/** What this browser keeps for its reader. One that keeps nothing loses only the convenience. */
export const kept = (key, otherwise) => {
  try {
    return JSON.parse(window.localStorage.getItem(key)) ?? otherwise;
  } catch {
    return otherwise;
  }
};

export const keepAs = (key, value) => {
  try {
    window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    /* See above. */
  }
};
