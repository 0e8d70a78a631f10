/**
 * What a reader types or pastes, and the section that it must find first. The words are the reader's: whole messages
 * as Python prints them, symptoms as people tell them, and names. The ranking was tuned with this table. What has no one
 * right place, such as `max_workers`, which four cards speak of, is not in it.
 */
export const searchQueries: readonly [typed: string, first: string][] = [
  // What readers see.
  ['call never returns', '/guide/symptoms/#call-never-returns'],
  ['time limit for one job', '/apis/process/#process-time-limit'],
  // Messages of Python, pasted whole.
  [
    'concurrent.futures.process.BrokenProcessPool: A process in the process pool was terminated abruptly while the future was running or pending.',
    '/guide/symptoms/#broken-process-pool',
  ],
  [
    "AttributeError: Can't pickle local object 'main.<locals>.work'",
    '/guide/symptoms/#pickling-error',
  ],
  ["Can't pickle local object", '/guide/symptoms/#pickling-error'],
  [
    "_pickle.PicklingError: Can't pickle <function <lambda> at 0x7f3a2c1b5d00>: attribute lookup <lambda> on __main__ failed",
    '/guide/symptoms/#pickling-error',
  ],
  ["TypeError: cannot pickle '_thread.lock' object", '/guide/symptoms/#pickling-error'],
  ["TypeError: cannot pickle 'generator' object", '/guide/symptoms/#pickling-error'],
  [
    'An attempt has been made to start a new process before the current process has finished its bootstrapping phase',
    '/guide/symptoms/#starts-itself-again',
  ],
  [
    'RuntimeError: An attempt has been made to start a new process before the current process has finished its bootstrapping phase.',
    '/guide/symptoms/#starts-itself-again',
  ],
  ['Pool outdated', '/guide/pool-or-executor/#code-with-a-pool'],
  ['Task exception was never retrieved', '/apis/asyncio/#asyncio-lost-tasks'],
  [
    "RuntimeError: There is no current event loop in thread 'MainThread'.",
    '/apis/asyncio/#asyncio-versions',
  ],
  [
    "AttributeError: Can't get attribute 'work' on <module '__main__' (<class '_frozen_importlib.BuiltinImporter'>)>",
    '/guide/symptoms/#file-not-jupyter',
  ],
  [
    'RuntimeError: asyncio.run() cannot be called from a running event loop',
    '/apis/asyncio/#asyncio-second-loop',
  ],
  ["RuntimeWarning: coroutine 'fetch' was never awaited", '/apis/asyncio/#asyncio-never-awaited'],
  ['got Future attached to a different loop', '/apis/asyncio/#asyncio-other-thread'],
  ['ValueError: generator already executing', '/apis/thread/#thread-shared-generator'],
  ['RuntimeError: threads can only be started once', '/apis/thread/#thread-start-again'],
  ['RuntimeError: thread.__init__() not called', '/apis/thread/#thread-subclass'],
  ['AssertionError: cannot start a process twice', '/apis/process/#process-start-again'],
  [
    'AssertionError: daemonic processes are not allowed to have children',
    '/apis/pool/#pool-workers',
  ],
  [
    'RuntimeError: SynchronizedArray objects should only be shared between processes through inheritance',
    '/apis/process-pool-executor/#process-pool-executor-large-data',
  ],
  // Symptoms.
  ['kill a thread', '/apis/thread/#thread-no-force'],
  ['threads still running, program does not exit', '/apis/thread/#thread-exit'],
  ['my program hangs at exit', '/guide/symptoms/#pool-hangs'],
  ['pool hangs forever', '/guide/symptoms/#pool-hangs'],
  ['only one core is at 100 %', '/guide/symptoms/#one-core-only'],
  ['python uses only one cpu core', '/guide/symptoms/#one-core-only'],
  ['multiprocessing slower than single process', '/guide/symptoms/#slower-than-one'],
  ['event loop blocked', '/guide/symptoms/#event-loop-freezes'],
  ['asyncio freezes', '/guide/symptoms/#event-loop-freezes'],
  ['works on linux not on mac', '/guide/symptoms/#linux-not-macos'],
  ['multiprocessing in jupyter notebook', '/guide/symptoms/#file-not-jupyter'],
  ['script starts itself again', '/guide/symptoms/#starts-itself-again'],
  ['join never returns', '/apis/process/#process-join-before-get'],
  ['numpy uses all cores', '/guide/processes-or-threads/#threads-on-numpy'],
  ['function with a time limit', '/apis/process/#process-time-limit'],
  ['cancel a running future', '/apis/thread-pool-executor/#thread-pool-executor-running-call'],
  ['limit number of requests at once asyncio', '/apis/asyncio/#asyncio-how-many'],
  ['sys.exit in a task', '/apis/process-pool-executor/#process-pool-executor-sys-exit'],
  ['which code releases the gil', '/guide/processes-or-threads/#what-releases-the-gil'],
  ['thumbnails pillow', '/guide/processes-or-threads/#libraries-and-the-gil'],
  ['resize images in parallel', '/guide/processes-or-threads/#libraries-and-the-gil'],
  ['pandas in threads', '/guide/processes-or-threads/#libraries-and-the-gil'],
  // Choices.
  ['asyncio vs threads', '/guide/asyncio-or-threads/'],
  ['threads or processes', '/guide/processes-or-threads/'],
  ['pool or executor', '/guide/pool-or-executor/'],
  ['cpu bound', '/guide/cpu-or-io/'],
  // Names and words, some of them wrong.
  ['asyncio', '/apis/asyncio/'],
  ['threading.Thread', '/apis/thread/'],
  ['event loop', '/guide/glossary/#word-event-loop'],
  ['main guard', '/guide/glossary/#word-main-guard'],
  ['python 3.14', '/guide/what-changed/#python-3-14'],
  ['BrokenProcessPool', '/guide/symptoms/#broken-process-pool'],
  ['BrokenProcesPool', '/guide/symptoms/#broken-process-pool'],
  ['brokenprocesspool error', '/guide/symptoms/#broken-process-pool'],
  ['ThreadPoolExecutor', '/apis/thread-pool-executor/'],
  ['concurrent.futures.ProcessPoolExecutor', '/apis/process-pool-executor/'],
  ['process pool executor', '/apis/process-pool-executor/'],
  ['TaskGroup', '/apis/asyncio/#asyncio-task-groups'],
  ['chunksize', '/apis/process-pool-executor/#process-pool-executor-maps'],
  ['contextvars', '/guide/glossary/#word-context-variable'],
  ['if __name__ == "__main__":', '/guide/glossary/#word-main-guard'],
  ['GIL', '/guide/glossary/#word-gil'],
  ['free-threaded', '/guide/glossary/#word-free-threaded'],
  ['shared memory', '/guide/glossary/#word-shared-memory'],
  ['deadlock', '/guide/glossary/#word-deadlock'],
  // What was measured.
  ['measured', '/evidence/'],
  // The keeper of a wiki.
  ['confluence', '/link/#link-where'],
  ['embed in a wiki', '/link/#link-embed'],
  ['iframe', '/link/#link-embed'],
  ['intersphinx', '/link/#link-sphinx'],
  ['mediawiki', '/link/#link-mediawiki'],
  ['mermaid', '/link/#link-mermaid'],
];
