// What the server cannot do for a page: the page's language, and the keyboard.
(() => {
  // A step, or what a teacher decides, is on its way until the server changes the screen. If the page loads again before
  // that, as it does when the server has forgotten the page, it is lost, and who did it must know. Answers are kept.
  const SENT = 'zerek-sent';
  let lost = sessionStorage.getItem(SENT) === location.pathname;
  sessionStorage.removeItem(SENT);

  function send(event) {
    if (!event.target.closest?.('[data-enter]:not(.offline *), .candidates button[value]')) return;
    sessionStorage.setItem(SENT, location.pathname);
    document.querySelector('.notice-lost')?.remove();
  }

  document.addEventListener('change', send, true);
  // What is typed into a fact is sent when the typing pauses.
  document.addEventListener('input', ({ target }) => {
    if (target.closest?.('.candidates .draft-field')) sessionStorage.setItem(SENT, location.pathname);
  }, true);
  document.addEventListener('click', event => { if (event.target.closest?.('button')) send(event); }, true);
  new MutationObserver(changes => {
    if (changes.some(({ target }) => (target.closest ? target : target.parentElement)?.closest('main')))
      sessionStorage.removeItem(SENT);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ['class', 'value'] });

  function showLost(text) {
    if (!lost) return;
    lost = false;
    const notice = document.createElement('p');
    notice.className = 'notice notice-failure notice-lost';
    notice.setAttribute('role', 'alert');
    notice.textContent = text;
    document.querySelector('.notices').after(notice);
  }

  /** Tells the browser the language of the page, Vaadin what to say when the connection is lost, and what was lost. */
  function speak(language, online, offline, reconnecting, notSent) {
    document.documentElement.lang = language;
    showLost(notSent);
    const indicator = window.Vaadin?.connectionIndicator;
    if (indicator) Object.assign(indicator, { onlineText: online, offlineText: offline, reconnectingText: reconnecting });
  }

  /** Puts the focus on the first of the selectors that can have it. */
  function focusIn(element, ...selectors) {
    for (const selector of selectors) {
      const target = element.querySelector(selector);
      target?.focus();
      if (target && document.activeElement === target) return;
    }
  }

  /** The question in sight: without a connection, there is another one out of sight. */
  const question = () => document.querySelector('main .offline .question') ?? document.querySelector('main .question');

  /**
   * 1 to 9 choose the option in this place, while the focus is within the question: speech input and slips of the hand
   * press keys too. A question that is entered has the focus.
   */
  function choose(event) {
    if (!event.target.closest('main .question') || event.target.matches('input[type=text], select, textarea')) return;
    const options = question().querySelectorAll('.options input, button.option');
    const option = options[Number(event.key) - 1];
    if (!option || option.closest('[inert]')) return;
    option.focus();
    option.click();
    event.preventDefault();
  }

  /** What is typed goes into the field of the answer, also while the focus is on the question. */
  function type(event) {
    if (event.target.closest('main .question') && !event.target.matches('input, select, textarea'))
      question().querySelector('.answer-field input')?.focus();
  }

  /** Enter goes on, unless what has the focus uses it itself. */
  function goOn(event) {
    if (event.target.closest('a, button, select, summary, textarea')) return;
    const on = document.querySelector('main .offline [data-enter]') ?? document.querySelector('[data-enter]');
    if (!on) return;
    // What is typed is sent when its field is left. Else the focus stays where the keys for the options work.
    if (event.target.matches('input')) event.target.blur();
    on.dispatchEvent(new Event('enter'));
    event.preventDefault();
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (event.key.length === 1 && event.key !== ' ') type(event);
    if (/^[1-9]$/.test(event.key)) choose(event);
    else if (event.key === 'Enter') goOn(event);
  });

  // The second click of two would do what the button says since the first: skip a question that nobody has read.
  let first;
  document.addEventListener('click', event => {
    const on = event.target.closest?.('[data-enter]');
    if (!on) return;
    if (event.detail < 2) first = on.value;
    else if (on.value !== first && /(OPEN|SKIPPED)$/.test(on.value)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);

  // Likewise, the second click of two would take back what the first decided.
  document.addEventListener('click', event => {
    if (event.detail < 2 || !event.target.closest?.('.candidates button[value]')) return;
    event.preventDefault();
    event.stopPropagation();
  }, true);

  // Of what is matched, an option is for one line: lists tell which are chosen for another.
  function tellTaken({ target }) {
    const matching = target.closest?.('.matching');
    if (!matching) return;
    const selects = [...matching.querySelectorAll('select')];
    for (const select of selects) {
      for (const option of select.options) {
        const isTaken = option.value && selects.some(other => other !== select && other.value === option.value);
        if (isTaken && !option.selected) option.label = `${option.text} (${matching.dataset.taken})`;
        else option.removeAttribute('label');
      }
    }
  }
  document.addEventListener('focusin', tellTaken);
  document.addEventListener('change', tellTaken);

  // A link to a part of the page would be a way to another page for the router. Of a find in a document, the mark leads
  // to its card as the link in it does, and the card leads back.
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"], [data-jump]');
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const target = document.getElementById(link.dataset.jump ?? link.hash.slice(1));
    if (!link.matches('.skip-link')) target?.scrollIntoView({ block: 'center' });
    target?.focus();
  }, true);

  // A field of a fact is one line, in however many it is shown. What is pasted the server puts into one.
  document.addEventListener('beforeinput', event => {
    if (event.target.closest?.('.draft-field') && /^insert(LineBreak|Paragraph)$/.test(event.inputType))
      event.preventDefault();
  });

  const counting = new WeakMap();
  const ASK_TIME_MILLIS = 20_000;

  async function timeLeft(address) {
    const answer = await fetch(new URL(address, document.baseURI), { cache: 'no-store' });
    if (answer.status !== 200) throw new Error(`${answer.status}`);
    return (await answer.json()).left;
  }

  /**
   * Shows how much time is left, and asks the server when nothing is. Some minutes are told aloud.
   *
   * @param words to be told, by the minutes that are left
   * @param address that tells how much time is left now: a teacher may have given more
   */
  function countdown(element, millis, label, words, address) {
    clearInterval(counting.get(element));
    let end = performance.now() + millis;
    let asked = performance.now();
    const [left, told] = element.children;
    let before = Infinity;
    const tick = () => {
      const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
      const two = number => String(number).padStart(2, '0');
      left.textContent = `${label} ${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
      element.classList.toggle('short', seconds <= 60);
      for (const count of Object.keys(words))
        if (before > count * 60 && seconds <= count * 60 && before < Infinity) told.textContent = words[count];
      before = seconds;
      if (performance.now() - asked > ASK_TIME_MILLIS && !document.hidden) {
        asked = performance.now();
        // What cannot be asked now is asked again later.
        timeLeft(address).then(left => { end = performance.now() + left; }, () => {});
      }
      if (seconds === 0) {
        clearInterval(counting.get(element));
        // The clock of the server goes a little after: what is asked too early is asked again.
        setTimeout(() => element.isConnected && element.dispatchEvent(new Event('over')), 1000);
      }
    };
    tick();
    counting.set(element, setInterval(tick, 500));
  }

  window.zerek = { speak, focusIn, countdown };
})();
