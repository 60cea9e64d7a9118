// Loaded before the program: something goes wrong where nobody waits for it.
require('node:fs/promises').mkdtemp = () => {
  void Promise.reject(new Error('thrown beside'));
  return new Promise(() => undefined);
};
