/* Topics to be decided: one card after the other, so that what is ticked in others stays. The page works without it. */
import { $, post, say } from '/js/room.js';
import { complain, silence } from '/js/session.js';

async function decide(form) {
  const card = form.closest('li');
  const following = card.nextElementSibling ?? card.previousElementSibling;
  silence(form);
  try {
    const response = await post(form.getAttribute('action'), form);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const told = $('#decided', page);
    if (!response.ok || !told) throw new Error($('main', page)?.innerText.trim() || String(response.status));
    if (!following) { location.assign(response.url); return; }
    $('#decided')?.remove();
    card.parentElement.before(told);
    $('.tally b').textContent = $('.tally b', page).textContent;
    card.remove();
    say(told.textContent);
    $('input', following).focus();
  } catch (failure) {
    complain(form, form.dataset.failed, failure.message, () => decide(form));
  }
}

$('ol.open')?.addEventListener('submit', event => {
  event.preventDefault();
  decide(event.target);
});
