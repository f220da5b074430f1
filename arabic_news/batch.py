"""Many articles: in order, lazily, in this process or in several."""

import gc
import logging
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sized
from concurrent import futures  # which loads what starts processes when that is asked for
from datetime import date
from functools import partial
from itertools import islice
from threading import Thread
from typing import Final, Literal, NamedTuple, TypeVar, cast

from arabic_news.analysis.analyzer import Analyzer, takes_many
from arabic_news.gazetteer import Gazetteer
from arabic_news.models import Article
from arabic_news.pipeline import check_arguments, extract_together, find_together
from arabic_news.records import Document, TextOrRecord, document_of

__all__ = ["ArticleIterator", "Failure", "extract_many"]

CHUNK: Final = 16  # articles sent to a process, or to an analyzer that takes many, at once
CHUNKS_AHEAD: Final = 2  # per process, so that an endless stream of texts is read no further than needed
SECONDS_BETWEEN_LOOKS: Final = 1.0  # at the processes, while a result is waited for
TRIES: Final = 2  # of a text alone, before it is held to be what kills the processes

_log: Final = logging.getLogger(__name__)


class Failure(NamedTuple):
    """A text or record of which no article could be made."""

    number: int
    """Which one it is of those that `extract_many` was given, from 0."""
    record: TextOrRecord
    """The text or record itself."""
    error: Exception
    """What it raised."""


_T = TypeVar("_T")
_Settings = tuple[Gazetteer | None, Analyzer | None]
_Result = Article | Exception
_settings: _Settings = (None, None)  # of this worker process


class _Item(NamedTuple):
    """A text or record, and the document that it stands for, or why it stands for none."""

    number: int
    record: TextOrRecord
    document: Document | Exception


class ArticleIterator(Iterator[Article]):
    """What `extract_many` returns: an iterator that goes on behind a record that raises.

    Attributes:
        failed: How many records have failed so far.

    >>> articles = extract_many(["وصل الوفد.", None], errors="skip")
    >>> len(articles), repr(articles)
    (2, '<ArticleIterator: 0 of 2 records read, 0 failed>')
    """

    def __init__(
        self,
        outcomes: Generator[Article | Failure, None, None],
        total: int | None,
        on_failure: Callable[[Failure], object],
    ) -> None:
        self.failed = 0
        self._read = 0
        self._outcomes = outcomes
        self._total = total
        self._on_failure = on_failure

    def __next__(self) -> Article:
        for outcome in self._outcomes:
            self._read += 1
            if isinstance(outcome, Article):
                return outcome
            self.failed += 1
            self._on_failure(outcome)
        raise StopIteration

    def __len__(self) -> int:
        """How many records are still to come; a TypeError where the records themselves have no length."""
        if self._total is None:
            raise TypeError("the records of this ArticleIterator have no len()")
        return max(0, self._total - self._read)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        total = "" if self._total is None else f" of {self._total}"
        return f"<ArticleIterator: {self._read}{total} records read, {self.failed} failed>"

    def close(self) -> None:
        """End the processes, without the articles that are still to come; an iterator let go does so by itself."""
        self._outcomes.close()


def extract_many(  # noqa: PLR0913 - all but the texts are keywords, as those of `extract`
    texts: Iterable[TextOrRecord],
    *,
    workers: int | None = None,
    gazetteer: Gazetteer | None = None,
    analyzer: Analyzer | None = None,
    published: date | None = None,
    errors: Literal["raise", "skip"] | Callable[[Failure], object] = "raise",
) -> ArticleIterator:
    """Extract many articles, in order and lazily.

    Args:
        texts: Raw texts, or records of a text with its own date and identifier: `Document` objects, named tuples or
            mappings with the field `text` and perhaps `published` and `id`; other fields are left alone. An endless
            iterator works, since it is read only a little ahead: 32 records a process.
        workers: Number of processes; this process alone if None or 1. Start them under `if __name__ == "__main__":`
            where the platform spawns processes.
        gazetteer: As for `extract`; sent to each process once.
        analyzer: As for `extract`; one with a method `analyze_many` gets several articles at once.
        published: As for `extract`, of the records that have no date of their own.
        errors: What becomes of a record that fails, as one without a text does. `"raise"` raises in its turn, and the
            iterator goes on with the next when called again; `"skip"` logs a warning and goes on; a function is called
            with the `Failure` in its turn, and what it raises is raised.

    Returns:
        An iterator of one article a record, with the record's identifier as `Article.id`. The processes end with it,
        and with this process.

    Raises:
        TypeError: an argument is of the wrong type, or, when its turn comes, a field of a record is missing or of the
            wrong type; the message holds the number of the record, from 0, and the field.
        ValueError: `workers` is less than 1, or `errors` is another word.
        concurrent.futures.process.BrokenProcessPool: a text is what kills its process, as for want of memory: raised in
            its turn, as what a record raises is. A process that is killed otherwise is replaced, and its texts are
            extracted again.

    >>> [len(article.claims) for article in extract_many(["قال الوزير إن المفاوضات تتقدم.", "وصل الوفد أمس."])]
    [1, 0]
    >>> records = [{"id": "n-1", "published": date(2024, 5, 14), "text": "وصل الوفد أمس."}]
    >>> [(article.id, article.dates[0].value) for article in extract_many(records)]
    [('n-1', '2024-05-13')]
    """
    check_arguments(gazetteer, analyzer)
    document_of(Document("", published))
    if isinstance(texts, str):
        raise TypeError("texts must be an iterable of texts, not one str")
    if workers is not None and not isinstance(workers, int):
        raise TypeError(f"workers must be an int, not {type(workers).__name__}")
    if workers is not None and workers < 1:
        raise ValueError(f"workers must be at least 1, not {workers}")
    if not callable(errors) and errors not in _ON_FAILURE:
        raise ValueError(f'errors must be "raise", "skip" or a function, not {errors!r}')
    items, settings = _items(texts, published), (gazetteer, analyzer)
    outcomes = _in_this_process(items, settings) if workers in (None, 1) else _in_processes(items, workers, settings)
    total = len(texts) if isinstance(texts, Sized) else None
    return ArticleIterator(outcomes, total, errors if callable(errors) else _ON_FAILURE[errors])


def _raise(failure: Failure) -> None:
    raise failure.error


def _skip(failure: Failure) -> None:
    _log.warning("record %d is left out: %r", failure.number, failure.error)


_ON_FAILURE: Final = {"raise": _raise, "skip": _skip}


def _items(records: Iterable[TextOrRecord], published: date | None) -> Iterator[_Item]:
    for number, record in enumerate(records):
        document: Document | Exception
        try:
            document = document_of(record)
        except TypeError as error:
            document = TypeError(f"record {number}: {error}")
        else:
            if published is not None and document.published is None:
                document = document._replace(published=published)
        yield _Item(number, record, document)


def _in_this_process(items: Iterator[_Item], settings: _Settings) -> Generator[Article | Failure, None, None]:
    size = CHUNK if takes_many(settings[1]) else 1
    while chunk := list(islice(items, size)):
        yield from _outcomes(chunk, iter(_extract_each(_documents(chunk), settings)))


def _in_processes(
    items: Iterator[_Item], workers: int, settings: _Settings
) -> Generator[Article | Failure, None, None]:
    pool = _Pool(workers, settings)
    pending: deque[tuple[list[_Item], futures.Future[list[bytes]]]] = deque()
    try:
        while True:
            while len(pending) < workers * CHUNKS_AHEAD and (chunk := list(islice(items, CHUNK))):
                pending.append((chunk, pool.submit(_documents(chunk))))
            if not pending:
                return
            chunk, extracted = pending[0]
            try:
                results = pool.result_of(extracted)
            except futures.BrokenExecutor:  # what the processes held is lost, and a text of it may kill them
                lost = [item for chunk, _ in pending for item in chunk]
                pending.clear()
                yield from _outcomes(lost, map(pool.extract_alone, _documents(lost)))
            else:
                pending.popleft()
                yield from _outcomes(chunk, map(pickle.loads, results))
    finally:  # also when the caller stops early
        pool.close()


class _Pool:
    """Processes, and others in their place when one of them is killed."""

    def __init__(self, workers: int, settings: _Settings) -> None:
        _load_tables(settings)  # here, so that forked processes share the memory
        self._start: Final = partial(futures.ProcessPoolExecutor, workers, initializer=_start_worker, initargs=settings)
        self._executor: futures.ProcessPoolExecutor = self._start()

    def submit(self, documents: list[Document]) -> futures.Future[list[bytes]]:
        """Have documents extracted; the result raises if a process is killed before it is there."""
        try:
            return self._executor.submit(_extract_chunk, documents)
        except futures.BrokenExecutor:
            self._restart()
            return self._executor.submit(_extract_chunk, documents)

    def result_of(self, future: futures.Future[_T]) -> _T:
        """Wait for a result; raises BrokenProcessPool if a process is killed before it is there."""
        while True:
            try:
                return future.result(timeout=SECONDS_BETWEEN_LOOKS)
            except TimeoutError:
                if future.done():
                    return future.result()
                self._free_if_stuck()

    def _free_if_stuck(self) -> None:
        """End what could write, where a process was killed amid a result: the pool would wait for the rest of it."""
        processes = list((self._executor._processes or {}).values())
        if any(not process.is_alive() for process in processes):
            for process in processes:
                process.kill()
            self._executor._result_queue._writer.close()  # type: ignore[attr-defined]

    def extract_alone(self, document: Document) -> _Result:
        """Extract a document while no other is, so that a process killed meanwhile was killed over it."""
        for _ in range(TRIES):
            try:
                return cast(_Result, pickle.loads(*self.result_of(self.submit([document]))))
            except futures.BrokenExecutor:
                self._restart()
        from concurrent.futures.process import BrokenProcessPool

        return BrokenProcessPool(f"a process was killed over it {TRIES} times, as for want of memory")

    def _restart(self) -> None:
        self.close()
        self._executor = self._start()
        self.result_of(self._executor.submit(int))  # raises where no process can start

    def close(self) -> None:
        """End the processes."""
        self._free_if_stuck()
        self._executor.shutdown(cancel_futures=True)


def _documents(items: list[_Item]) -> list[Document]:
    return [item.document for item in items if isinstance(item.document, Document)]


def _outcomes(items: list[_Item], results: Iterator[_Result]) -> Iterator[Article | Failure]:
    """What becomes of each item, where the documents among them have these results."""
    for number, record, document in items:
        result = next(results) if isinstance(document, Document) else document
        if isinstance(result, Article):
            yield result
        else:
            result.add_note(f"in record {number}")
            yield Failure(number, record, result)


def _load_tables(settings: _Settings) -> None:
    """Read a word, which needs nearly all of them."""
    find_together([Document("و")], settings[0] or Gazetteer.default())


def _start_worker(*settings: *_Settings) -> None:
    global _settings
    _settings = settings
    _load_tables(settings)
    gc.freeze()  # the collector need not walk over the tables again and again, nor copy what a fork shares
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; the parent ends the workers
    Thread(target=_exit_with_parent, daemon=True).start()


def _exit_with_parent() -> None:
    """End a worker whose parent was killed, since nobody else would."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _extract_chunk(documents: list[Document]) -> list[bytes]:
    # Each article by itself, since many at once in the parent cost its garbage collector more than reading them.
    return [pickle.dumps(result, pickle.HIGHEST_PROTOCOL) for result in _extract_each(documents, _settings)]


def _extract_each(documents: list[Document], settings: _Settings) -> list[_Result]:
    """The article of each document, or the error that it raises, which leaves the others alone."""
    try:
        return [*extract_together(documents, *settings)]
    except Exception as error:
        if len(documents) == 1:
            return [error]
        return [result for document in documents for result in _extract_each([document], settings)]
