/* Le clavier : une touche, une diapositive. Sans ce script, la page se fait défiler et ses liens mènent d’une diapositive à l’autre. */
(() => {
  const diapos = [...document.querySelectorAll('.diapo')];
  const annonce = document.querySelector('.annonce');
  const aide = document.querySelector('.aide');
  // En colonne (téléphone, page agrandie), les touches font défiler comme partout.
  const presente = window.matchMedia('(min-width: 52rem) and (min-height: 26rem)');

  /* Celle qui tient le milieu de l’écran. */
  const courante = () => {
    const milieu = window.innerHeight / 2;
    return Math.max(
      0,
      diapos.findLastIndex((diapo) => diapo.getBoundingClientRect().top <= milieu),
    );
  };
  const aller = (rang) => {
    const vers = Math.min(diapos.length - 1, Math.max(0, rang));
    const diapo = diapos[vers];
    location.replace(`#${diapo.id}`);
    const titre = diapo.querySelector('h1, h2').textContent.replace(/\s+/g, ' ').trim();
    annonce.textContent = `Diapositive ${vers + 1} sur ${diapos.length} : ${titre}`;
  };
  const avancer = (pas) => aller(courante() + pas);
  const basculer = () => (aide.open ? aide.close() : aide.showModal());
  const pleinEcran = () =>
    document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.().catch(() => {});

  const touches = {
    ArrowRight: () => avancer(1),
    ArrowDown: () => avancer(1),
    PageDown: () => avancer(1),
    ' ': () => avancer(1),
    ArrowLeft: () => avancer(-1),
    ArrowUp: () => avancer(-1),
    PageUp: () => avancer(-1),
    Home: () => aller(0),
    End: () => aller(diapos.length - 1),
    f: pleinEcran,
    F: pleinEcran,
    '?': basculer,
  };

  /* Une diapositive plus haute que l’écran se lit d’abord jusqu’au bout. */
  const deborde = (touche) => {
    const { top, bottom } = diapos[courante()].getBoundingClientRect();
    if (touche === 'ArrowDown' || touche === 'PageDown' || touche === ' ') return bottom > window.innerHeight + 2;
    return (touche === 'ArrowUp' || touche === 'PageUp') && top < -2;
  };

  document.addEventListener('keydown', (event) => {
    const touche = touches[event.key];
    if (touche === undefined || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === ' ' && event.target.closest('a, button, summary')) return;
    if (event.shiftKey && event.key === ' ') return;
    const isNavigation = event.key.length > 1 || event.key === ' ';
    if (isNavigation && (aide.open || !presente.matches || deborde(event.key))) return;
    event.preventDefault();
    touche();
  });
  aide.addEventListener('click', () => aide.close());
})();
