// Loaded before the program: a folder that is asked for never comes, and nothing tells so.
require('node:fs/promises').mkdtemp = () => new Promise(() => undefined);
