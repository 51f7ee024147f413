/* The compare page: linked scrolling, source notes, keys; adding, moving and taking away in place; the tally while choosing. */
import { $, $$, on, say, toast } from '/js/room.js';
import { ask, dimmed } from '/js/session.js';
import { count, word } from '/js/words.js';

/* --- whole texts scroll in proportion while they are linked --- */
let leader = null;
let rest;
document.addEventListener('scroll', event => {
  const column = event.target;
  if (!column.matches?.('#full section') || !$('#linked')?.checked || (leader && leader !== column)) return;
  leader = column;
  const part = column.scrollTop / Math.max(1, column.scrollHeight - column.clientHeight);
  $$('#full section').forEach(other => {
    if (other !== column) other.scrollTop = part * (other.scrollHeight - other.clientHeight);
  });
  clearTimeout(rest);
  rest = setTimeout(() => { leader = null; }, 120);
}, { passive: true, capture: true });

/** Shows what needs this script. */
function dress() {
  if ($('#linked-box')) $('#linked-box').hidden = false;
}

/* --- the page of another choice takes the place of this one --- */
let asked = 0;
async function load(address) {
  const mine = ++asked;
  const response = await dimmed($('#compared'), ask(address));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!response.ok || !$('#compared', page)) { location.assign(address); return null; }
  return mine === asked ? page : null;
}

async function place(address, push, focus) {
  const unlinked = $('#linked')?.checked === false;
  try {
    const page = await load(address);
    if (!page) return;
    $('#compared').replaceWith(document.importNode($('#compared', page), true));
    if (unlinked && $('#linked')) $('#linked').checked = false;
    dress();
    if (push) history.pushState({ compared: true }, '', address);
    ((focus && document.querySelector(focus)) ?? $('#main')).focus({ preventScroll: true });
    say(count('nowCompared', $$('#compared .ch:not(.corner), #full section').length));
  } catch (problem) { toast(problem.message); }
}

/** A link in a head stays in the same head, so that pressing it again goes on. */
function focusAfter(link) {
  const head = link.closest('[id^=col-]');
  const name = link.textContent;
  if (!head || name === '×') return '#find';
  const kind = name === '←' ? 'first-of-type' : 'nth-of-type(2)';
  return `#${CSS.escape(head.id)} .colmoves a:${kind}, #${CSS.escape(head.id)} .colmoves a`;
}

if ($('#compared')) {
  dress();
  document.addEventListener('click', event => {
    const link = event.target.closest('.colmoves a, a[data-place], .seg a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const address = link.getAttribute('href');
    if (new URLSearchParams(address.split('?')[1]).getAll('a').length < 2) return;
    event.preventDefault();
    place(address, true, link.closest('.seg') ? `#${link.id}` : focusAfter(link));
  });
  addEventListener('popstate', () => place(location.pathname + location.search, false));
  on('t', () => { ($('#view-rows[aria-current]') ? $('#view-full') : $('#view-rows')).click(); });
  on('l', () => {
    const linked = $('#linked');
    if (!linked) return false;
    linked.checked = !linked.checked;
    say(word(linked.checked ? 'scrollingLinked' : 'scrollingFree'));
    return true;
  });
  on('/', () => { if (!$('#find')) return false; $('#find').focus(); return true; });
  on('1 2 3 4 5 6 7 8 9', event => {
    const row = $(`#topic-${event.key} .rh`);
    if (!row) return false;
    const head = $('.cmp .ch:not(.corner)');
    const below = getComputedStyle(head).position === 'sticky'
      ? Math.max(...$$('.cmp .ch').map(each => each.offsetHeight)) + $('.bar').offsetHeight : 0;
    scrollTo({ top: row.getBoundingClientRect().top + scrollY - below - 8 });
    say($('h3', row).textContent.trim());
    return true;
  });
  on('d', () => {
    const notes = $$('.colnote');
    const open = notes.some(note => !note.open);
    notes.forEach(note => { note.open = open; });
    say(word(open ? 'notesOpen' : 'notesClosed'));
  });

  /* --- what is typed is looked for while the columns stay --- */
  let typing;
  const find = async () => {
    const form = $('#finding');
    try {
      const page = await load(`/compare?${new URLSearchParams(new FormData(form))}`);
      if (!page) return;
      $('#found').replaceWith(document.importNode($('#found', page), true));
      say($('#found-n')?.textContent ?? $('#found').textContent.trim());
    } catch (problem) { toast(problem.message); }
  };
  document.addEventListener('input', event => {
    if (event.target.id !== 'find') return;
    clearTimeout(typing);
    typing = setTimeout(find, 250);
  });
  document.addEventListener('submit', event => {
    if (event.target.id !== 'finding') return;
    event.preventDefault();
    clearTimeout(typing);
    find();
  });
}

/* --- choosing: the order of ticking is the order of the columns, a fifth is refused --- */
const choose = $('#choose');
if (choose) {
  const MOST = 4;
  const ticked = $$('input[name=a]:checked', choose).map(box => box.value);
  const tell = () => {
    const n = ticked.length;
    $('#chosen').textContent = word(n === 0 ? 'noneChosen' : n === 1 ? 'oneChosen' : 'someChosen', { n });
  };
  choose.addEventListener('change', event => {
    const box = event.target;
    if (!box.checked) {
      ticked.splice(ticked.indexOf(box.value), 1);
    } else if (ticked.length >= MOST) {
      box.checked = false;
      toast(word('fourAtMost'));
    } else {
      ticked.push(box.value);
    }
    tell();
  });
  choose.addEventListener('submit', event => {
    event.preventDefault();
    if (ticked.length < 2) {
      toast(word('chooseTwo'));
      return;
    }
    location.href = '/compare?' + new URLSearchParams(ticked.map(id => ['a', id]));
  });
  tell();
}
