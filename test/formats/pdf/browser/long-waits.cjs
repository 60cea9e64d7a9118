// Loaded before the program: says when it has waited for long with nothing else to do.
for (const name of ['setTimeout', 'setInterval']) {
  const start = globalThis[name];
  globalThis[name] = (work, wait, ...rest) => {
    const isLong = wait >= 10_000;
    return start(
      (...given) => {
        if (isLong) process.stderr.write(`waited ${wait} ms\n`);
        return work(...given);
      },
      wait,
      ...rest,
    );
  };
}
