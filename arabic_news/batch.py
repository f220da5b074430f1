"""Many articles: in order, lazily, in this process or in several."""

import gc
import os
import pickle
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from itertools import islice
from multiprocessing import parent_process
from threading import Thread
from typing import Final

from arabic_news.analysis.analyzer import Analyzer, takes_many
from arabic_news.gazetteer import Gazetteer
from arabic_news.models import Article
from arabic_news.pipeline import check_arguments, extract_together

__all__ = ["ArticleIterator", "extract_many"]

CHUNK: Final = 16  # articles sent to a process, or to an analyzer that takes many, at once
CHUNKS_AHEAD: Final = 2  # per process, so that an endless stream of texts is read no further than needed

_Result = Article | Exception
_Settings = tuple[Gazetteer | None, Analyzer | None, date | None]
_settings: _Settings = (None, None, None)  # of this worker process


class ArticleIterator(Iterator[Article]):
    """What `extract_many` returns: an iterator that goes on behind a text that raises."""

    def __init__(self, results: Generator[_Result, None, None]) -> None:
        self._results = results

    def __next__(self) -> Article:
        result = next(self._results)
        if isinstance(result, Exception):
            raise result
        return result

    def close(self) -> None:
        """End the processes, without the articles that are still to come; an iterator let go does so by itself."""
        self._results.close()


def extract_many(
    texts: Iterable[str],
    *,
    workers: int | None = None,
    gazetteer: Gazetteer | None = None,
    analyzer: Analyzer | None = None,
    published: date | None = None,
) -> ArticleIterator:
    """Extract many articles, in order and lazily.

    Args:
        texts: Raw texts; an endless iterator works, since it is read only a little ahead: 32 texts a process.
        workers: Number of processes; this process alone if None or 1. Start them under `if __name__ == "__main__":`
            where the platform spawns processes.
        gazetteer: As for `extract`; sent to each process once.
        analyzer: As for `extract`; one with a method `analyze_many` gets several articles at once.
        published: As for `extract`; the same for all texts.

    Returns:
        An iterator of one article a text. Its `next` raises for a text that is no str, and goes on with the following
        text when called again. The processes end with it, and with this process.

    Raises:
        TypeError: an argument is of the wrong type, or, when its turn comes, a text is no str.
        ValueError: `workers` is less than 1.
        concurrent.futures.process.BrokenProcessPool: while iterating, a process was killed, as for want of memory.

    >>> [len(article.claims) for article in extract_many(["قال الوزير إن المفاوضات تتقدم.", "وصل الوفد أمس."])]
    [1, 0]
    """
    check_arguments("", gazetteer, analyzer, published)
    if isinstance(texts, str):
        raise TypeError("texts must be an iterable of texts, not one str")
    if workers is not None and not isinstance(workers, int):
        raise TypeError(f"workers must be an int, not {type(workers).__name__}")
    if workers is not None and workers < 1:
        raise ValueError(f"workers must be at least 1, not {workers}")
    settings = (gazetteer, analyzer, published)
    if workers is None or workers == 1:
        return ArticleIterator(_in_this_process(iter(texts), settings))
    return ArticleIterator(_in_processes(iter(texts), workers, settings))


def _in_this_process(texts: Iterator[str], settings: _Settings) -> Generator[_Result, None, None]:
    size = CHUNK if takes_many(settings[1]) else 1
    while chunk := list(islice(texts, size)):
        yield from _extract_each(chunk, settings)


def _in_processes(texts: Iterator[str], workers: int, settings: _Settings) -> Generator[_Result, None, None]:
    _ = (settings[0] or Gazetteer.default()).layers  # indexed here, so that forked processes share the memory
    pool = ProcessPoolExecutor(workers, initializer=_start_worker, initargs=settings)
    pending: deque[Future[list[bytes]]] = deque()
    try:
        while True:
            while len(pending) < workers * CHUNKS_AHEAD and (chunk := list(islice(texts, CHUNK))):
                pending.append(pool.submit(_extract_chunk, chunk))
            if not pending:
                return
            yield from map(pickle.loads, pending.popleft().result())
    finally:  # also when the caller stops early
        pool.shutdown(cancel_futures=True)


def _start_worker(*settings: *_Settings) -> None:
    global _settings
    _settings = settings
    gc.freeze()  # the collector need not walk over the tables again and again, nor copy what a fork shares
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; the parent ends the workers
    Thread(target=_exit_with_parent, daemon=True).start()


def _exit_with_parent() -> None:
    """End a worker whose parent was killed, since nobody else would."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _extract_chunk(texts: list[str]) -> list[bytes]:
    # Each article by itself, since many at once in the parent cost its garbage collector more than reading them.
    return [pickle.dumps(result, pickle.HIGHEST_PROTOCOL) for result in _extract_each(texts, _settings)]


def _extract_each(texts: list[str], settings: _Settings) -> list[_Result]:
    """The article of each text, or the error that it raises, which leaves the others alone."""
    try:
        return [*extract_together(texts, *settings)]
    except Exception as error:
        if len(texts) == 1:
            return [error]
        return [result for text in texts for result in _extract_each([text], settings)]
