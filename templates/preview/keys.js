/**
 * Shortcuts of one key. They rest while one types or chooses, and can be put off, for they get in the way of those who speak to
 * their computer.
 * @param {Readonly<Record<string, () => void>>} actions what each key does
 * @param {() => boolean} isActive
 */
export function listenToKeys(actions, isActive) {
  addEventListener('keydown', (event) => {
    if (!isActive() || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog')) return;
    const action = actions[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}

/**
 * The next problem from the one that has the focus; the first, if none has it.
 * @param {1 | -1} step
 */
export function focusProblem(step) {
  const all = [...document.querySelectorAll('.probleme')]
    .filter((node) => node instanceof HTMLElement)
    .filter((node) => node.checkVisibility?.() ?? true);
  const focused = document.activeElement?.closest('.probleme');
  const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
  const next = at === -1 ? all.at(step > 0 ? 0 : -1) : all[at + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}
