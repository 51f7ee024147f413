/* Asks before a page is left on which something typed has not been sent: in forms that say so. */
import { $$ } from '/js/room.js';

const isChanged = field => {
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some(option => option.selected !== option.defaultSelected) && [...field.options].some(option => option.defaultSelected);
  return field.type !== 'hidden' && 'defaultValue' in field && field.value !== field.defaultValue;
};

/* a form that came back refused holds what was typed from the start */
const isUnsaved = form => form.dataset.askBeforeLeaving === 'refused' || [...form.elements].some(isChanged);

let sent = false;
addEventListener('submit', event => { sent = !event.defaultPrevented; });
addEventListener('pageshow', () => { sent = false; });
addEventListener('beforeunload', event => {
  const unsaved = $$('form[data-ask-before-leaving]').some(isUnsaved);
  if (unsaved && !sent) event.preventDefault();
});
