// Chercher et filtrer les contrats. Sans ce script, la page montre le tableau entier.
(() => {
  const form = document.querySelector('.filtres');
  const table = document.querySelector('.liste-contrats');
  const rows = [...table.tBodies[0].rows];
  const count = document.querySelector('.compte');
  const none = document.querySelector('.aucun');
  const all = count.textContent;
  const fold = (text) =>
    text
      .replaceAll('œ', 'oe')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const fields = [...form.elements].filter((one) => one.name);

  const update = () => {
    const words = fold(form.elements.texte.value).split(' ');
    const wanted = fields.filter((one) => one.name !== 'texte' && one.value !== '');
    let shown = 0;
    for (const row of rows) {
      const isShown =
        words.every((word) => row.dataset.texte.includes(word)) &&
        wanted.every((one) => row.dataset[one.name].split(' ').includes(one.value));
      row.hidden = !isShown;
      if (isShown) shown += 1;
    }
    const number = shown.toLocaleString('fr-FR');
    count.textContent =
      shown === rows.length
        ? all
        : `${number}\u00a0${shown < 2 ? 'contrat' : 'contrats'} sur ${rows.length.toLocaleString('fr-FR')}`;
    none.hidden = shown > 0;
    table.hidden = shown === 0;
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  // Les champs ne sont vides qu’une fois l’événement passé.
  form.addEventListener('reset', () => setTimeout(update));
  form.hidden = false;
  update();
})();
