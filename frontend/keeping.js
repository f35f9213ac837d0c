// Tells a learner what became of an answer: on its way, saved, or kept on this device. Said to a screen reader only when it
// is something else than before.
(() => {
  const { outbox } = window.zerek;
  let words = {};
  let shown;

  /** The texts of this file and the next, in the language of the page. */
  function say(json) {
    words = JSON.parse(json);
    // What was said in another language goes.
    line()?.replaceChildren();
    const connection = window.Vaadin?.connectionState;
    if (connection && connection !== say.watched) connection.addStateChangeListener(outbox.watch);
    say.watched = connection;
  }

  /** The line of the question that is in sight. */
  const line = () => [...document.querySelectorAll('main .keeping')].find(line => line.getClientRects().length);

  function write(text, isProblem = false) {
    const keeping = line();
    if (!keeping) return;
    keeping.classList.toggle('problem', isProblem);
    keeping.querySelector('.now')?.remove();
    if (keeping.textContent !== text) keeping.replaceChildren(...text ? [span('told', text)] : []);
  }

  /** In sight only: most answers are saved before it could be read aloud. */
  function writeNow(text) {
    const keeping = line();
    if (!keeping) return;
    keeping.querySelector('.now')?.remove();
    const now = span('now', text);
    now.setAttribute('aria-hidden', 'true');
    keeping.append(now);
  }

  function span(className, text) {
    const span = document.createElement('span');
    span.className = className;
    span.textContent = text;
    return span;
  }

  /** What is to be told above the page; it may not be there yet. */
  let news = [];

  /** Of several answers that are refused, each is told. */
  function notice(text) {
    news.push(text);
    if (news.length === 1) queueMicrotask(announce);
  }

  function announce() {
    const place = document.querySelector('.notices');
    if (!place) return;
    const before = document.querySelector('.notice-kept');
    const told = [...before?.children ?? []].map(({ textContent }) => textContent);
    const notice = document.createElement('div');
    notice.className = 'notice notice-failure notice-kept';
    notice.setAttribute('role', 'alert');
    for (const text of new Set([...told, ...news].filter(text => text !== words.end || news.includes(text)))) {
      const line = document.createElement('p');
      line.textContent = text;
      notice.append(line);
    }
    news = [];
    before?.remove();
    place.after(notice);
  }

  /** The question in sight, if it is this one. */
  function inSight({ attempt, position }) {
    const question = line()?.closest('[data-attempt]');
    return question?.dataset.attempt === attempt && question.dataset.position === String(position) ? question : null;
  }

  const whatIsKept = () => outbox.isHereOnly ? words.hereOnly : words.kept;

  document.addEventListener('zerek-kept', ({ detail }) => {
    if (!isOver) document.querySelector('.notice-kept')?.remove();
    if (!inSight(detail)) return;
    if (outbox.isApart) write(whatIsKept());
    else writeNow(words.saving);
  });

  document.addEventListener('zerek-settled', ({ detail }) => {
    const { attempt, position, saved, text, notice: refusal, over } = detail;
    const question = inSight(detail);
    if (!question || over) {
      // Of an attempt that is over, no screen stays that could say it.
      if (refusal) notice(refusal);
    } else if (!saved) {
      // What the server's screen refuses, it says itself.
      write(text ?? '', true);
    } else if (!outbox.kept(attempt, position).length) {
      // Where there is a verdict, that is what there is to say.
      write(question.dataset.state !== 'CHECKED' && outbox.current(attempt, position).isAnswered ? words.saved : '');
    }
    // The server's screen does not know of what was posted.
    const screen = outbox.screen();
    const isOfScreen = over ? screen?.dataset.attempt === attempt : screen && screen === question;
    if (!isOfScreen) return;
    const { sequence } = outbox.saved(attempt, position);
    if (!saved && text || sequence > Number(screen.dataset.sequence))
      screen.dispatchEvent(new CustomEvent('refresh', { detail: !saved }));
  });

  // It may be somebody else's, who comes back to this browser.
  document.addEventListener('zerek-refused', ({ detail: { attempt, text } }) => {
    if (line()?.closest('[data-attempt]')?.dataset.attempt === attempt) notice(text);
  });

  document.addEventListener('zerek-apart', () => {
    const question = line()?.closest('[data-attempt]');
    if (question && outbox.kept(question.dataset.attempt, question.dataset.position).length) write(whatIsKept());
    if (isOver) notice(words.over);
  });

  /** Whether the time seems to be up, of which the server has not said anything yet. */
  let isOver = false;

  document.addEventListener('over', () => {
    isOver = true;
    if (outbox.isApart) notice(words.over);
  }, true);

  document.addEventListener('zerek-idle', () => { isOver = false; });

  /** Another question has come onto the server's screen, perhaps without what this browser knows of it. */
  function arrive(question) {
    const { attempt, position } = question.dataset;
    question.querySelector('.keeping').replaceChildren();
    const kept = outbox.kept(attempt, position).at(-1);
    if (kept) {
      window.zerek.answers.put(question, kept.response);
      writeNow(words.saving);
      outbox.post(attempt);
    } else if (outbox.saved(attempt, position).sequence > Number(question.dataset.sequence)) {
      question.dispatchEvent(new CustomEvent('refresh', { detail: true }));
    }
    document.dispatchEvent(new CustomEvent('zerek-question', { detail: { attempt, position: Number(position) } }));
  }

  new MutationObserver(() => {
    if (news.length) announce();
    const question = outbox.screen();
    const name = question && nameOf(question.dataset);
    if (name === shown) return;
    shown = name;
    if (question) arrive(question);
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-position', 'data-state'] });

  /** What is said of an answer goes with its question, and when there is a verdict. */
  const nameOf = ({ attempt, position, state }) => `${attempt} ${position} ${state === 'CHECKED'}`;

  // Nothing is to be finished while answers are on their way to it.
  document.addEventListener('click', event => {
    const finish = event.target.closest?.('main [data-finish]');
    const attempt = finish?.dataset.finish;
    if (!attempt || !outbox.kept(attempt).length) return;
    if (outbox.isClosed(attempt)) {
      // They never will be: it is told, and the end is not held up for them.
      notice(outbox.whyClosed(attempt) ?? words.end);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    outbox.post(attempt).then(() => {
      if (!outbox.kept(attempt).length || outbox.isClosed(attempt)) finish.click();
      else if (outbox.isApart) notice(words.end);
    });
  }, true);

  Object.assign(window.zerek, { say, keeping: { write, whatIsKept, notice, words: () => words } });
})();
