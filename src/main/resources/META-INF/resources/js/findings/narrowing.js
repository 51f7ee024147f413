/* Filters: the address they make is fetched, and what differs there takes the place of what stands here. */
import { $ } from '/js/room.js';
import { ask } from '/js/session.js';
import { word } from '/js/words.js';

/** @param show puts a fetched state of the page in place; the search words of an address gone to stand in their field */
export function narrowing(show) {
  const form = $('#facets');
  let asked = 0;
  let typing;

  function wanted() {
    const words = [...new FormData(form)].filter(([name, value]) => value.trim() !== ''
      && `${name}=${value}` !== 'sort=newest' && `${name}=${value}` !== 'group=none');
    const query = new URLSearchParams(words).toString();
    return form.getAttribute('action') + (query ? '?' + query : '');
  }

  async function load(address, push) {
    const mine = ++asked;
    const slow = setTimeout(() => $('#results').classList.add('slow'), 300);
    $('.results-error')?.remove();
    try {
      const response = await ask(address, { headers: { 'X-Fragment': 'true' } });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (mine !== asked) return;
      if (!response.ok || !$('#results', page)) throw new Error(response.status);
      if (push) history.pushState({ findings: true }, '', address);
      show(page);
    } catch {
      if (mine === asked) failed(address, push);
    } finally {
      clearTimeout(slow);
      $('#results').classList.remove('slow');
    }
  }

  function failed(address, push) {
    const banner = document.createElement('div');
    banner.classList.add('note', 'bad', 'results-error');
    banner.setAttribute('role', 'alert');
    banner.append(word('filtersFailed'), ' ');
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn';
    again.textContent = word('tryAgain');
    again.onclick = () => load(address, push);
    banner.append(again);
    $('#results').prepend(banner);
  }

  const wordsOf = address => { $('#q').value = new URL(address, location.href).searchParams.get('q') ?? ''; };

  document.addEventListener('change', event => {
    if (event.target.form === form && event.target.id !== 'q' && form.reportValidity()) load(wanted(), true);
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
  addEventListener('popstate', () => {
    wordsOf(location.href);
    load(location.pathname + location.search, false);
  });
  /* chips, groups, pages and “clear” are plain links to addresses of the same page */
  document.addEventListener('click', event => {
    const link = event.target.closest('#chips .chip, #chips .clear, .ghead a[href^="/annotations?"], #pages a, #none .btn, #facets .decide a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    const address = link.getAttribute('href');
    wordsOf(address);
    load(address, true).then(() => { if (link.closest('#pages')) $('#results').scrollIntoView(); });
  });
}
