/* The library and the annotations page: filters without losing the place, picks for comparing, keys. */
import { $, $$, on, say, toast } from '/js/room.js';
import { number, word } from '/js/words.js';
import '/js/dates.js';

const form = $('#facets');
const narrow = matchMedia('(max-width: 62rem)');
if (narrow.matches && $('#fdrop')) $('#fdrop').open = false;

/* --- filters: the same address is fetched, and its results take the place of the old ones --- */
let asked = 0;

function wanted() {
  const words = [...new FormData(form)].filter(([, value]) => value.trim() !== '');
  const query = new URLSearchParams(words).toString();
  return form.getAttribute('action') + (query ? '?' + query : '');
}

async function load(address, push) {
  const mine = ++asked;
  const slow = setTimeout(() => $('#results')?.classList.add('slow'), 300);
  $('.results-error')?.remove();
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!response.ok || !$('#results', page)) throw new Error(response.status);
    if (mine !== asked) return;
    if (push) history.pushState({ shelf: true }, '', address);
    show(page, !push);
  } catch {
    if (mine === asked) failed(address, push);
  } finally {
    clearTimeout(slow);
    $('#results')?.classList.remove('slow');
  }
}

function show(page, withSearch) {
  const active = document.activeElement;
  const inFacets = form.contains(active) ? { name: active.name, value: active.value } : null;
  form.innerHTML = $('#facets', page).innerHTML;
  $('#results').innerHTML = $('#results', page).innerHTML;
  if ($('#strip')) $('#strip').innerHTML = $('#strip', page)?.innerHTML ?? '';
  if (withSearch) $('#q').value = $('#q', page).value;
  dress();
  if (inFacets?.name) {
    const again = $$(`[name="${CSS.escape(inFacets.name)}"]`, form);
    (again.find(each => each.value === inFacets.value) ?? again[0])?.focus({ preventScroll: true });
  }
  say($('#count').textContent.replace(/\s+/g, ' ').trim());
}

function failed(address, push) {
  const banner = document.createElement('div');
  banner.className = 'note bad';
  banner.classList.add('results-error');
  banner.setAttribute('role', 'alert');
  banner.append(`${word('filtersFailed')} `);
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn';
  again.textContent = word('tryAgain');
  again.onclick = () => load(address, push);
  banner.append(again);
  $('#results').prepend(banner);
}

let typing;
if (form) {
  form.addEventListener('change', event => {
    if (event.target.id !== 'q' && form.reportValidity()) load(wanted(), true);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(typing);
    load(wanted(), true);
  });
  $('#q').addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => load(wanted(), true), 250);
  });
  $('#q').addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  $('#search-go').hidden = true;
  document.documentElement.classList.add('scripted');
  addEventListener('popstate', () => load(location.pathname + location.search, false));
  /* chips, years, pages and “clear” are plain links to addresses of the same page */
  document.addEventListener('click', event => {
    const link = event.target.closest('#chips .chip, #strip .seg a, #none .btn, #facets .decide a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    load(link.getAttribute('href'), true).then(() => {
      $('#q').value = new URLSearchParams(location.search).get('q') ?? '';
    });
  });
}

/* --- picks: two to four, kept while filters and pages change --- */
const MOST = 4;
const picks = new Map(read());

function read() {
  try { return JSON.parse(sessionStorage.getItem('picks') ?? '[]'); } catch { return []; }
}
function keep() {
  try { sessionStorage.setItem('picks', JSON.stringify([...picks])); } catch { /* private mode */ }
}
const compareAddress = () => '/compare?' + new URLSearchParams([...picks.keys()].map(id => ['a', id]));

function tray() {
  const box = $('#tray');
  if (!box) return;
  box.hidden = picks.size === 0;
  $('#tray-text').textContent = picks.size < 2
    ? word('oneArticleChosen', { title: [...picks.values()][0] ?? '' })
    : word('articlesChosen', { n: number(picks.size) });
  $('#tray-go').hidden = picks.size < 2;
  $('#tray-go').href = compareAddress();
}

/** What every fresh set of rows needs: ticks as they were, no button where the tray serves. */
function dress() {
  $$('.cmp-pick').forEach(box => { box.checked = picks.has(box.value); });
  if ($('#compare-go')) $('#compare-go').hidden = true;
  if ($('#apply')) $('#apply').hidden = true;
  tray();
}

document.addEventListener('change', event => {
  const box = event.target.closest('.cmp-pick');
  if (!box) return;
  if (box.checked && picks.size >= MOST) {
    box.checked = false;
    toast(word('fourAtMost'));
    return;
  }
  if (box.checked) picks.set(box.value, box.dataset.title); else picks.delete(box.value);
  keep();
  tray();
  say($('#tray').hidden ? word('noArticleChosen') : $('#tray-text').textContent);
});
$('#tray-clear')?.addEventListener('click', () => {
  picks.clear();
  keep();
  dress();
  say(word('noArticleChosen'));
});
dress();

/* --- keys --- */
const rows = () => $$('#rows > li');
const current = () => document.activeElement?.closest('#rows > li');
function move(step) {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(current());
  const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))];
  ($('h2 a', next) ?? $('a.go', next)).focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}
on('/', () => { $('#q')?.focus(); $('#q')?.select(); });
on('j', () => move(1));
on('k', () => move(-1));
on('x', () => { $('.cmp-pick', current() ?? document.createElement('i'))?.click(); });
on('c', () => {
  if (picks.size > 1) location.href = compareAddress();
  else toast(word('chooseTwoWithKey'));
});
