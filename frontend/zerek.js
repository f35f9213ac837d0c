// What the server cannot do for a page: the page's language, and the keyboard.
(() => {
  /** Tells the browser the language of the page, and Vaadin what to say when the connection is lost. */
  function speak(language, online, offline, reconnecting) {
    document.documentElement.lang = language;
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

  /** 1 to 9 choose the option in this place. */
  function choose(event) {
    if (event.target.matches('input[type=text], select, textarea')) return;
    const option = document.querySelectorAll('.options input, button.option')[Number(event.key) - 1];
    if (!option) return;
    option.focus();
    option.click();
    event.preventDefault();
  }

  /** Enter goes on, unless what has the focus uses it itself. */
  function goOn(event) {
    if (event.target.closest('a, button, select, summary, textarea')) return;
    const on = document.querySelector('[data-enter]');
    if (!on) return;
    // What is typed is sent when its field is left.
    event.target.blur();
    on.click();
    event.preventDefault();
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (/^[1-9]$/.test(event.key)) choose(event);
    else if (event.key === 'Enter') goOn(event);
  });

  // A link to a part of the page would be a way to another page for the router.
  document.addEventListener('click', event => {
    if (!event.target.closest?.('.skip-link')) return;
    event.preventDefault();
    event.stopPropagation();
    document.getElementById('main').focus();
  }, true);

  window.zerek = { speak, focusIn };
})();
