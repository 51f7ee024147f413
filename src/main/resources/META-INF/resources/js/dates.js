/* Says beside a date that cannot be read how it is written, and keeps saying it until the date is changed. */
import { $ } from '/js/room.js';

document.addEventListener('invalid', event => {
  const field = event.target;
  if (!field.pattern || !field.title) return;
  event.preventDefault();
  const group = field.closest('.dates') ?? field.form;
  $('.date-err', group)?.remove();
  const words = document.createElement('p');
  words.className = 'err date-err';
  words.id = `${field.name}-err`;
  words.setAttribute('role', 'alert');
  words.textContent = field.title;
  group.append(words);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', words.id);
  field.focus();
}, true);

document.addEventListener('input', event => {
  const field = event.target;
  if (!field.pattern || !field.hasAttribute('aria-invalid')) return;
  document.getElementById(field.getAttribute('aria-describedby'))?.remove();
  field.removeAttribute('aria-invalid');
  field.removeAttribute('aria-describedby');
});
