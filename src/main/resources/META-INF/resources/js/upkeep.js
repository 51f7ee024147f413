/* Passages in doubt: keys. The page is complete without it. */
import { $, $$, on, say } from '/js/room.js';

const all = $$('#doubts > li');
let at = -1;

function go(step) {
  if (!all.length) return;
  all[at]?.classList.remove('cur');
  at = Math.max(0, Math.min(all.length - 1, at + step));
  all[at].classList.add('cur');
  all[at].focus({ preventScroll: true });
  all[at].scrollIntoView({ block: 'nearest' });
  say(`${$('h2', all[at]).textContent}: ${$('blockquote', all[at]).textContent}`);
}

document.addEventListener('focusin', event => {
  const inside = event.target.closest('#doubts > li');
  if (!inside) return;
  all[at]?.classList.remove('cur');
  at = all.indexOf(inside);
  inside.classList.add('cur');
});
on('j', () => go(1));
on('k', () => go(-1));
on('Enter', event => {
  if (at < 0 || event.target.closest?.('a, button, summary, input, textarea')) return false;
  $('[data-first]', all[at])?.click();
  return true;
});
const refused = $('#doubts [role=alert]');
if (refused) $('[aria-invalid]', refused.closest('li'))?.focus();
