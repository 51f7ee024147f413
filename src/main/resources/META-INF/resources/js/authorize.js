// The window that a client of another site opens to be let in: tells that page, and no other, what was decided.
const asked = document.querySelector('[data-origin]')
const { origin, state, code } = asked.dataset
const opener = window.opener

const tell = (message) => {
  opener?.postMessage({ ...message, state }, origin)
  window.close()
}

if (code) {
  tell({ type: 'authorization_response', code })
} else if (opener) {
  const cancel = asked.querySelector('[data-cancel]')
  cancel.hidden = false
  cancel.addEventListener('click', () => tell({ type: 'authorization_canceled' }))
}
