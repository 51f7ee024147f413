/* The annotations page: filters without losing the place, keys, and what is done with several at once. */
import { $, $$, localTimes, on, say } from '/js/room.js';
import { narrowing } from '/js/findings/narrowing.js';
import { selection } from '/js/findings/selection.js';
import '/js/dates.js';

const narrow = matchMedia('(max-width: 62rem)');
if (narrow.matches) $('#fdrop').open = false;
document.documentElement.classList.add('scripted');

const picks = selection(show);
const filters = narrowing(page => {
  show(page);
  say($('#count').textContent.replace(/\s+/g, ' ').trim());
});

/** Puts the parts of another state of the page in place of those that stand here. */
function show(page) {
  const active = document.activeElement;
  const inFacets = $('#facets').contains(active) ? { name: active.name, value: active.value } : null;
  const arranging = active?.form === $('#facets') && active.tagName === 'SELECT' ? active.name : null;
  $('#facets').innerHTML = $('#facets', page).innerHTML;
  $('#results').innerHTML = $('#results', page).innerHTML;
  dress();
  if (inFacets?.name) {
    const again = $$(`[name="${CSS.escape(inFacets.name)}"]`, $('#facets'));
    (again.find(each => each.value === inFacets.value) ?? again[0])?.focus({ preventScroll: true });
  } else if (arranging) {
    $(`select[name="${arranging}"]`)?.focus({ preventScroll: true });
  }
}

/** What every fresh set of rows needs. */
function dress() {
  $$('[data-without-script]').forEach(button => { button.hidden = true; });
  $('#search-go').hidden = true;
  localTimes($('#results'));
  picks.dress();
}
dress();

/* one menu is open at a time, and a click elsewhere or Esc closes it */
document.addEventListener('click', event => {
  $$('details.menu[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
});
document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && document.activeElement?.closest('details.menu[open]');
  if (!menu) return;
  menu.open = false;
  $('summary', menu).focus();
});

/* --- keys --- */
const rows = () => $$('#rows li');
const current = () => document.activeElement?.closest('#rows li');
function move(step) {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(current());
  const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))];
  $('a.go', next).focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}
on('/', () => { $('#q').focus(); $('#q').select(); });
on('j', () => move(1));
on('k', () => move(-1));
on('x', () => (current() ? picks.toggle(current()) : false));
on('X', () => picks.toggleShown());
on('Enter', () => {
  if (!document.activeElement?.matches('#rows input')) return false;
  location.href = $('a.go', current()).href;
  return true;
});
on('e', () => {
  const menu = picks.any() ? $('#export-selected') : $('#export-all');
  if (!menu) return false;
  menu.open = true;
  $('a, button', menu).focus();
  return true;
});
