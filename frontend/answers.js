// What a learner has answered, read from a question on the page and put into one. A question of the server's and one of the
// sheet for a browser without a connection look alike, so both are treated alike. A response is written as the server does.
(() => {
  const PAUSE = 600;

  /** What is answered on a question now; nothing if that cannot be told, as of options of which none is chosen. */
  function read(question) {
    const chosen = question.querySelector('button.option.chosen');
    if (chosen) return { chosen: chosen.value };
    const picked = [...question.querySelectorAll('.options :checked')].map(input => input.value);
    if (question.querySelector('.options [type=radio]')) return picked.length ? { chosen: picked[0] } : null;
    if (question.querySelector('.options [type=checkbox]')) return { selected: picked.sort() };
    const field = question.querySelector('.answer-field input');
    if (field) return { typed: field.value };
    const items = [...question.querySelectorAll('.ordering li')].map(item => item.dataset.item);
    if (items.length) return { ordered: items };
    const pairs = [...question.querySelectorAll('.matching select')].filter(select => select.value)
      .map(select => [select.name, select.value]).sort(([one], [other]) => one < other ? -1 : 1);
    return question.querySelector('.matching') ? { matched: Object.fromEntries(pairs) } : null;
  }

  /** Shows a response on a question; none, as nothing chosen. */
  function put(question, response) {
    for (const option of question.querySelectorAll('button.option'))
      option.classList.toggle('chosen', option.value === response?.chosen);
    for (const input of question.querySelectorAll('.options input'))
      input.checked = input.value === response?.chosen || (response?.selected ?? []).includes(input.value);
    const field = question.querySelector('.answer-field input');
    if (field && field.value !== (response?.typed ?? '')) field.value = response?.typed ?? '';
    const list = question.querySelector('.ordering');
    for (const id of (list && response?.ordered) ?? []) list.append(list.querySelector(`[data-item="${id}"]`));
    const keep = question.querySelector('.keep');
    if (keep) keep.hidden = Boolean(response);
    for (const select of question.querySelectorAll('.matching select')) select.value = response?.matched?.[select.name] ?? '';
    lock(question);
  }

  /** What is taken for good with one tap cannot be tapped again. */
  function lock(question) {
    const taken = question.querySelector('button.option.chosen');
    for (const option of question.querySelectorAll('button.option')) {
      if (taken) option.setAttribute('aria-disabled', 'true');
      else option.removeAttribute('aria-disabled');
      if (option === taken) option.setAttribute('aria-pressed', 'true');
      else option.removeAttribute('aria-pressed');
    }
  }

  /** Whether a response takes an answer back rather than giving one. */
  function isEmpty(response) {
    if (!response) return true;
    const { chosen, selected, typed, matched } = response;
    return chosen === '' || selected?.length === 0 || typed?.trim() === '' || (matched && !Object.keys(matched).length);
  }

  /** Moves an item of an order by one place. The other one moves, so that the button that was pressed keeps the focus. */
  function move(button) {
    const item = button.closest('li');
    const isUp = button.matches('.up');
    const other = isUp ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (isUp) item.after(other);
    else item.before(other);
    // At the end of the list it is not shown any more.
    if (getComputedStyle(button).visibility === 'hidden') item.querySelector(isUp ? '.down' : '.up').focus();
    const arranging = item.closest('.arranging');
    const place = [...item.parentElement.children].indexOf(item) + 1;
    arranging.querySelector('[aria-live]').textContent =
      arranging.dataset.moved.replace('{item}', () => item.querySelector('span').textContent).replace('{place}', place);
  }

  let typing;

  /** An answer was given on a question, as it is there now. */
  function give(element) {
    clearTimeout(typing);
    typing = undefined;
    const question = element.closest('[data-attempt]');
    if (!question) return;
    const keep = question.querySelector('.keep');
    if (keep) keep.hidden = true;
    lock(question);
    question.dispatchEvent(new CustomEvent('given', { bubbles: true }));
  }

  // What is typed is kept with its first letter, so that the way on is no longer to skip it, when the typing pauses, and
  // when the field is left.
  document.addEventListener('input', ({ target }) => {
    if (!target.closest?.('.answer-field')) return;
    if (!typing) give(target);
    clearTimeout(typing);
    typing = setTimeout(() => give(target), PAUSE);
  });
  document.addEventListener('change', ({ target }) => {
    if (target.closest?.('.options, .matching, .answer-field')) give(target);
  });
  addEventListener('pagehide', () => {
    if (typing) give(document.activeElement);
  });

  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('[data-attempt] button');
    if (button?.matches('.option:not([aria-disabled])')) button.classList.add('chosen');
    else if (button?.matches('.move')) move(button);
    else if (!button?.matches('.keep')) return;
    give(button);
    // It has gone, and the focus with it.
    if (button.matches('.keep')) button.closest('[data-attempt]').querySelector('[data-enter]').focus();
  });

  window.zerek.answers = { read, put, isEmpty };
})();
