// The texts on the page that a reader cannot see whole, and what makes the page scroll sideways.
() => {
  const found = [];
  const tell = (what, element) =>
    found.push(`${what}: <${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 60)}`);

  // What stands on the page for screen readers, for the keyboard, or for a lost connection only.
  const isHidden = element =>
    element.closest('.visually-hidden, .skip-link, vaadin-connection-indicator') || !element.checkVisibility();

  // A finger or the keyboard moves them sideways, and the page stays; a long name is shortened with a sign that it is.
  const mayBeCut = element => element.closest('.main-menu, .gradebook-box, .header-person');

  /** Whether the content of an element is larger than the element and not shown beyond it. */
  const clips = element => {
    const style = getComputedStyle(element);
    return (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      || (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
  };

  /** The nearest element around a text that has a box of its own. */
  const box = element => {
    while (getComputedStyle(element).display === 'inline') element = element.parentElement;
    return element.getBoundingClientRect();
  };

  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide on ${root.clientWidth}`);

  for (const element of document.body.querySelectorAll('*')) {
    // What is typed into a line of its own moves with the caret.
    if (!isHidden(element) && !element.matches('input') && !mayBeCut(element) && clips(element)) tell('clipped', element);
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, node =>
    node.data.trim() && !isHidden(node.parentElement) && !node.parentElement.closest('select, script, style, noscript')
      ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (mayBeCut(element)) continue;
    const around = box(element);
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const line of range.getClientRects()) {
      if (line.left < around.left - 1 || line.right > around.right + 1) tell('beyond its box', element);
      else if (line.left < 0 || line.right > root.clientWidth) tell('beyond the screen', element);
    }
  }
  return found;
}
