/* The compare page: linked scrolling, source notes, keys; and the tally while choosing. */
import { $, $$, on, say, toast } from '/js/room.js';

/* --- whole texts scroll in proportion while they are linked --- */
const columns = $$('#full section');
const linked = $('#linked');
let leader = null;
let rest;
if (linked) $('#linked-box').hidden = false;
columns.forEach(column => column.addEventListener('scroll', () => {
  if (!linked.checked || (leader && leader !== column)) return;
  leader = column;
  const part = column.scrollTop / Math.max(1, column.scrollHeight - column.clientHeight);
  columns.forEach(other => {
    if (other !== column) other.scrollTop = part * (other.scrollHeight - other.clientHeight);
  });
  clearTimeout(rest);
  rest = setTimeout(() => { leader = null; }, 120);
}, { passive: true }));

if ($('#cmp') || $('#full')) {
  on('t', () => { ($('#view-rows[aria-current]') ? $('#view-full') : $('#view-rows')).click(); });
  on('l', () => {
    if (!linked) return false;
    linked.checked = !linked.checked;
    say(linked.checked ? 'Scrolling linked' : 'Scrolling independent');
  });
  on('1 2 3 4', event => {
    const row = $(`#topic-${event.key} .rh`);
    if (!row) return false;
    const head = $('.cmp .ch:not(.corner)');
    const below = getComputedStyle(head).position === 'sticky'
      ? Math.max(...$$('.cmp .ch').map(each => each.offsetHeight)) + $('.bar').offsetHeight : 0;
    scrollTo({ top: row.getBoundingClientRect().top + scrollY - below - 8 });
    say($('h3', row).textContent.trim());
  });
  on('d', () => {
    const notes = $$('.colnote');
    const open = notes.some(note => !note.open);
    notes.forEach(note => { note.open = open; });
    say(open ? 'Source notes open' : 'Source notes closed');
  });
}

/* --- choosing: the order of ticking is the order of the columns, a fifth is refused --- */
const choose = $('#choose');
if (choose) {
  const MOST = 4;
  const ticked = $$('input[name=a]:checked', choose).map(box => box.value);
  const tell = () => {
    const n = ticked.length;
    $('#chosen').textContent = n === 0 ? 'None chosen' : n === 1 ? '1 chosen, choose at least one more' : `${n} chosen`;
  };
  choose.addEventListener('change', event => {
    const box = event.target;
    if (!box.checked) {
      ticked.splice(ticked.indexOf(box.value), 1);
    } else if (ticked.length >= MOST) {
      box.checked = false;
      toast('Four articles at most can stand side by side.');
    } else {
      ticked.push(box.value);
    }
    tell();
  });
  choose.addEventListener('submit', event => {
    event.preventDefault();
    if (ticked.length < 2) {
      toast('Choose at least two articles.');
      return;
    }
    location.href = '/compare?' + new URLSearchParams(ticked.map(id => ['a', id]));
  });
  tell();
}
