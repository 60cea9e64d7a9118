require('../dist/thread.cjs').serve();
