// Goes on with a quiz without the server: shows its questions from the sheet, which the server has given for that, until
// there is a connection and the learner takes the next step.
(() => {
  const { answers, outbox, keeping } = window.zerek;
  /** In milliseconds: until the first question is there, and nothing else has to be loaded. */
  const LEISURE = 1500;
  const PATIENCE = 4000;
  /** A screen reader says what is written into a line that it knows already. */
  const KNOWN = 100;

  const sheets = new Map();
  const loading = new Set();
  /** The one that is shown: its place on the page, attempt, language, and position; 0 for the overview. */
  let player = null;
  /** What was asked of the server's screen, of which nothing has come yet: to lead on, or to check, from a position. */
  let leaving;
  let checking;

  const main = () => document.querySelector('main');

  document.addEventListener('zerek-idle', () => {
    leaving = undefined;
    checking = undefined;
  });

  document.addEventListener('zerek-question', ({ detail: { attempt, position } }) => {
    leaving = undefined;
    checking = undefined;
    if (player) arrive(position);
    // Where questions are asked one at a time, there is no sheet.
    else if (!outbox.screen().matches('.one-way') && !sheets.has(attempt) && !loading.has(attempt)) setTimeout(load, LEISURE * (1 + Math.random()), attempt);
  });

  async function load(attempt) {
    if (sheets.has(attempt) || loading.has(attempt)) return;
    loading.add(attempt);
    try {
      const response = await fetch(new URL(`attempt/${attempt}/sheet`, document.baseURI), { cache: 'no-store' });
      if (!response.ok) return;
      const sheet = new DOMParser().parseFromString(await response.text(), 'text/html');
      sheet.querySelectorAll('section:first-of-type article').forEach(({ dataset }) => outbox.hear(attempt, dataset));
      sheets.set(attempt, sheet);
    } catch { /* With the next question it is tried again. */ } finally {
      loading.delete(attempt);
    }
  }

  // From the server's screen to the sheet, and back.

  document.addEventListener('zerek-apart', () => {
    const question = outbox.screen();
    if (player) player.target = undefined;
    if (player || !question || !sheets.has(question.dataset.attempt)) return;
    const position = Number(question.dataset.position);
    if (leaving === position) open(question, position + 1);
    // What is shown of an answer that was checked stays in sight.
    else if (question.dataset.state !== 'CHECKED') open(question, position);
  });

  document.addEventListener('zerek-met', ({ detail }) => {
    if (!player) return;
    if (!player.position) {
      leave(Infinity);
      return;
    }
    if (detail.isAllSaved) keeping.write(keeping.words().again);
    update();
    seekFeedback();
  });

  /** Who has answered for good gets the feedback as soon as it can be had. */
  function seekFeedback() {
    const isFinal = outbox.current(player.attempt, player.position).isFinal;
    if (isFinal && waitsForFeedback() && !outbox.isApart && !outbox.kept(player.attempt).length) leave(player.position);
  }

  function open(question, position) {
    // What is being typed counts.
    question.querySelector('.answer-field input')?.dispatchEvent(new Event('change', { bubbles: true }));
    const { attempt } = question.dataset;
    const root = document.createElement('div');
    root.className = 'offline';
    const language = document.documentElement.lang;
    player = { root, attempt, language, before: language, checking: checking && Number(question.dataset.position) };
    const focus = Number(question.dataset.position) === position ? twin(question, document.activeElement) : undefined;
    main().dataset.offline = '';
    main().append(root);
    show(position, focus, 'pushState', false);
    setTimeout(describe, KNOWN);
  }

  /** Where the focus is to be on a question that looks like another: a selector; null if it was not there. */
  function twin(question, focused) {
    if (!question.contains(focused)) return null;
    if (focused.matches('.answer-field input')) return '.answer-field input';
    if (focused.matches('select')) return `select[name="${focused.name}"]`;
    if (focused.matches('.move')) return `[data-item="${focused.closest('li').dataset.item}"] .${focused.classList[1]}`;
    if (focused.matches('.options *')) return `.options [value="${focused.value}"]`;
    return focused.matches('[data-enter]') ? '[data-enter]' : 'h1';
  }

  /** A question has come onto the server's screen: the one to go on with, or one that was asked for long ago. */
  function arrive(position) {
    if (player.target === position) close();
    else setTimeout(() => { if (player) settle(player.root.firstChild, 'replaceState', null); });
  }

  function clear() {
    const { root } = player;
    player = null;
    root.remove();
    delete main().dataset.offline;
  }

  function close() {
    clear();
    const question = outbox.screen();
    (question.querySelector('.feedback h2') ?? question.querySelector('h1')).focus();
  }

  function leave(position) {
    const isQuestion = position <= questions().length;
    const address = path(isQuestion ? position : 'review');
    const goThere = () => { if (player?.target === position) location.assign(address); };
    player.target = position;
    if (!isQuestion) {
      goThere();
      return;
    }
    setTimeout(goThere, PATIENCE);
    if (player.language !== player.before) document.querySelector(`.languages button[lang=${player.language}]`).click();
    const question = outbox.screen();
    if (question && Number(question.dataset.position) === position) refresh(question, position);
    else follow(address);
  }

  /** The server's screen has the question already, perhaps as it was. */
  function refresh(question, position) {
    const { sequence } = outbox.saved(player.attempt, position);
    const isFresh = () => Number(question.dataset.sequence) >= sequence;
    if (isFresh()) {
      close();
      return;
    }
    new MutationObserver((_, observer) => {
      if (!isFresh()) return;
      observer.disconnect();
      if (player?.target === position) close();
    }).observe(question, { attributeFilter: ['data-sequence'] });
    question.dispatchEvent(new CustomEvent('refresh', { detail: true }));
  }

  function follow(address) {
    const link = document.createElement('a');
    link.href = address;
    link.setAttribute('router-link', '');
    player.root.append(link);
    link.click();
    link.remove();
  }

  const path = rest => new URL(`quiz/${player.attempt}/${rest}`, document.baseURI).href;

  // A question of the sheet.

  const section = () => sheets.get(player.attempt).querySelector(`section[lang="${player.language}"]`);

  const questions = () => [...section().querySelectorAll('article')];

  const question = () => player.root.querySelector('article');

  /** @param focus a selector of what gets the focus; null for nothing, undefined for the question itself */
  function show(position, focus, history = 'pushState', isDescribed = true) {
    const template = section().querySelector(`article[data-position="${position}"]`);
    if (!template) {
      showOverview(history);
      return;
    }
    player.position = position;
    player.root.replaceChildren(withOwnIds(document.importNode(template, true)));
    answers.put(question(), outbox.current(player.attempt, position).response);
    question().querySelector('.options, .answer-field, .arranging, .matching').inert = isLocked();
    update();
    if (isDescribed) describe();
    settle(question(), history, focus);
  }

  /** Whether the answer is given for good, or its check was asked for. */
  const isLocked = () =>
    outbox.current(player.attempt, player.position).isFinal || player.checking === player.position;

  /** Says how it stands with the question. */
  function describe() {
    if (!player?.position) return;
    if (isLocked()) keeping.write(keeping.words().final);
    else if (outbox.kept(player.attempt, player.position).length) keeping.write(keeping.whatIsKept());
    else if (outbox.isApart) keeping.write(keeping.words().goOn);
  }

  /** The question of the server's screen, which is out of sight, has the same ids. */
  function withOwnIds(question) {
    for (const attribute of ['id', 'for', 'aria-labelledby', 'aria-describedby'])
      for (const element of question.querySelectorAll(`[${attribute}]`))
        element.setAttribute(attribute, `offline-${element.getAttribute(attribute)}`);
    return question;
  }

  /** Lets the title, the address and the focus be those of a screen. */
  function settle(screen, change, focus) {
    const address = path(player.position || 'review');
    document.title = screen.dataset.title;
    if (change && address !== location.href) history[change](null, '', address);
    if (focus === null) return;
    const target = (focus && screen.querySelector(focus)) || screen.querySelector('h1');
    target.focus();
    if (target.matches('input[type=text]')) target.setSelectionRange(target.value.length, target.value.length);
  }

  /** Shows how far it is, and where the way on leads. */
  function update() {
    const { attempt, position } = player;
    const { isAnswered } = outbox.current(attempt, position);
    const on = question().querySelector('.on');
    on.textContent = on.dataset[waitsForFeedback() && !outbox.isApart ? 'check' : isAnswered ? 'answered' : 'open'];
    on.classList.toggle('primary', isAnswered);
    on.value = `${position} ${isAnswered ? 'ANSWERED' : 'OPEN'}`;
    question().querySelector('progress').value =
      questions().filter(({ dataset }) => outbox.current(attempt, dataset.position).isAnswered).length;
  }

  /** Only the server's screen can check an answer, and tell what it is worth. */
  function waitsForFeedback() {
    const { feedback, state } = question().dataset;
    return feedback === 'at-once' && state !== 'CHECKED' && outbox.current(player.attempt, player.position).isAnswered;
  }

  for (const event of ['zerek-kept', 'zerek-settled']) {
    document.addEventListener(event, ({ detail }) => {
      // The server's screen leads to the result.
      if (player?.attempt === detail.attempt && detail.over) clear();
      if (!player?.position) return;
      if (detail.saved === false && detail.position === player.position)
        answers.put(question(), outbox.current(player.attempt, player.position).response);
      update();
      if (!player.target) seekFeedback();
    });
  }

  function showOverview(history) {
    const overview = document.importNode(section().querySelector('.review'), true);
    overview.querySelectorAll('.all-questions a').forEach((link, i) => {
      const { isAnswered } = outbox.current(player.attempt, i + 1);
      link.classList.toggle('open', !isAnswered);
      link.setAttribute('aria-label', isAnswered ? link.dataset.answered : link.dataset.open);
    });
    player.position = 0;
    player.root.replaceChildren(overview);
    keeping.write(keeping.words().end);
    settle(overview, history);
  }

  // The ways from one to the next.

  /** To the server's screen if it can be asked, else to the sheet. */
  function go(position) {
    if (outbox.isApart || outbox.kept(player.attempt).length) show(position);
    else leave(position);
  }

  function next() {
    go(waitsForFeedback() && !outbox.isApart ? player.position : player.position + 1);
  }

  function firstOpen() {
    const open = questions().find(({ dataset }) => !outbox.current(player.attempt, dataset.position).isAnswered);
    return Number(open?.dataset.position ?? 1);
  }

  document.addEventListener('click', event => {
    const way = player && event.target.closest?.('.offline :is(.steps button, .overview, .all-questions a)');
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    if (way.matches('.on')) next();
    else if (way.matches('.back')) go(player.position - 1);
    else if (way.matches('.overview')) go(Infinity);
    else if (way.matches('.go-on')) go(firstOpen());
    else if (way.matches('.all-questions a')) go(Number(way.textContent));
  });

  document.addEventListener('enter', ({ target }) => {
    if (!target.closest('.offline')) return;
    if (outbox.current(player.attempt, player.position).isAnswered) next();
    else keeping.write(keeping.words().empty, true);
  }, true);

  /** Where a question is left for good, its answer has to be there first. */
  function hold(event, { attempt, position }, way) {
    event.preventDefault();
    event.stopPropagation();
    outbox.post(attempt).then(() => {
      if (outbox.kept(attempt, position).length) return;
      if (event.type === 'click') way.click();
      else way.dispatchEvent(new Event(event.type));
    });
  }

  // The ways of the server's screen, while they lead nowhere.
  function lead(event) {
    const shown = !player && outbox.screen();
    const way = shown && event.target.closest?.('[data-enter], .steps .quiet, .quiz-progress .quiet');
    if (!way || !shown.contains(way)) return;
    const position = Number(shown.dataset.position);
    if (!outbox.isApart) {
      if (!way.matches('[data-enter]')) return;
      if (shown.matches('.one-way') && outbox.kept(shown.dataset.attempt, position).length) {
        hold(event, shown.dataset, way);
        return;
      }
      if (shown.dataset.feedback === 'at-once' && way.value.endsWith('ANSWERED')) checking = position;
      else leaving = position;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (!sheets.has(shown.dataset.attempt)) keeping.write(keeping.words().stay);
    else if (way.matches('.quiz-progress *')) open(shown, Infinity);
    else open(shown, position + (way.matches('[data-enter]') ? 1 : -1));
  }
  document.addEventListener('click', lead, true);
  document.addEventListener('enter', lead, true);

  document.addEventListener('click', event => {
    const button = player && !player.target && event.target.closest?.('.languages button');
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    player.language = button.lang;
    document.documentElement.lang = button.lang;
    window.zerek.say(section().dataset.words);
    const { onlineText, offlineText, reconnectingText } = keeping.words();
    Object.assign(window.Vaadin.connectionIndicator, { onlineText, offlineText, reconnectingText });
    for (const other of button.parentElement.children) other.setAttribute('aria-pressed', other === button);
    show(player.position || Infinity, null, '');
  }, true);

  addEventListener('popstate', event => {
    const way = player && location.pathname.match(/quiz\/([^/]+)\/(\d+|review)$/);
    if (!way || way[1] !== player.attempt) return;
    event.stopImmediatePropagation();
    show(Number(way[2]) || Infinity, undefined, '');
  }, true);
})();
