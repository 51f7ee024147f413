/* The export page: a changed filter shows its rows at once; the address follows. */
import { $, on, say } from '/js/room.js';
import { count } from '/js/words.js';

const filter = $('#xfilter');

async function show(url, push) {
  const response = await fetch(url, { credentials: 'same-origin' });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = $('#xresult', page);
  if (!fresh) { window.location.assign(url); return; }
  $('#xresult').replaceWith(fresh);
  if (push) window.history.pushState(null, '', url);
  say(count('rows', Number($('.expbar').dataset.rows)));
}
filter.addEventListener('change', () => {
  const chosen = [...new FormData(filter)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen).toString();
  show(query ? `/export?${query}` : '/export', true).catch(() => filter.submit());
});
window.addEventListener('popstate', () => window.location.reload());
on('e', () => $('#dl')?.click());
