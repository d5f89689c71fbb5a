"""Times `article stats --ndjson` piped through Spark beside one process over the same records, and prints a table.

    python3 bench/spark.py 1000000        # as many records as are given, 100 000 where nothing is said

PySpark 4.0.1 is what it was run with. Records are French articles of 2 to 7 KB, 4.5 on average, of which no two are alike.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time

here = os.path.dirname(os.path.abspath(__file__))
command = ["node", os.path.join(here, "../dist/bin/article.cjs"), "stats", "--ndjson"]
# Large enough that starting a process is a small part, small enough that a worker lost loses little.
records_of_partition = 10_000
workers = 2


def paragraphs():
    folder = os.path.join(here, "../fixtures/articles")
    for name in ["las-vegas.fr.txt", "dialogue.fr.txt", "one-line-paragraphs.fr.txt"]:
        with open(os.path.join(folder, name), encoding="utf-8") as text:
            yield from (block.strip() for block in text.read().split("\n\n") if len(block) > 120)


def write_records(path, count):
    """Returns their bytes of UTF-8."""
    blocks = list(paragraphs())
    with open(path, "w", encoding="utf-8") as lines:
        for number in range(count):
            # 2 000, 3 000 … 6 000 signes, from another paragraph on each time, each paragraph with a number of its own.
            wanted, at, text, length = 2_000 + number % 5 * 1_000, number % len(blocks), [], 0
            while length < wanted:
                block = f"{blocks[at % len(blocks)]} C’est le numéro {number * 100 + len(text)}."
                text.append(block)
                length += len(block)
                at += 1 + number // len(blocks) % 5
            lines.write(json.dumps({"id": number, "text": "\n\n".join(text)}, ensure_ascii=False) + "\n")
    return os.path.getsize(path)


def worker(folder):
    """What Spark pipes a partition through: the command, with its seconds, its seconds of processor time and the largest memory of its process in MB kept in a file."""
    began = time.monotonic()
    code = subprocess.call(command)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(os.path.join(folder, f"{os.getpid()}.worker"), "w") as told:
        told.write(json.dumps([time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000]))
    sys.exit(code)


def told_by_workers(folder):
    names = [name for name in os.listdir(folder) if name.endswith(".worker")]
    told = [json.load(open(os.path.join(folder, name))) for name in names]
    for name in names:
        os.remove(os.path.join(folder, name))
    return [sum(one) for one in zip(*told)][:2], len(told), max(memory for _, _, memory in told)


def through_spark(records, folder, count):
    """Returns the seconds of the job, without those of starting Spark itself."""
    from pyspark import SparkConf, SparkContext

    settings = SparkConf().setMaster(f"local[{workers}]").setAppName("articles").set("spark.ui.enabled", "false")
    context = SparkContext(conf=settings)
    context.setLogLevel("OFF")
    try:
        began = time.monotonic()
        partitions = max(workers, count // records_of_partition)
        piped = context.textFile(records, partitions).pipe(
            f"{sys.executable} {os.path.abspath(__file__)} --worker {folder}", checkCode=True
        )
        piped.saveAsTextFile(os.path.join(folder, "answers"))
        return time.monotonic() - began
    finally:
        context.stop()


def one_process(records, folder):
    began = time.monotonic()
    with open(records) as lines, open(os.path.join(folder, "answers.ndjson"), "w") as answers:
        subprocess.run(
            [sys.executable, os.path.abspath(__file__), "--worker", folder], stdin=lines, stdout=answers, check=True
        )
    return time.monotonic() - began


def seconds_to_start():
    """The median of 11 runs over no record."""
    times = []
    for _ in range(11):
        began = time.monotonic()
        subprocess.run(command, stdin=subprocess.DEVNULL, check=True)
        times.append(time.monotonic() - began)
    return sorted(times)[5]


def answers_in(folder):
    for name in sorted(os.listdir(folder)):
        if name.startswith("part-"):
            with open(os.path.join(folder, name), encoding="utf-8") as lines:
                yield from lines


def counted(answer):
    """An answer without the name that the process gave to its record, by the order in which it came."""
    return {key: value for key, value in json.loads(answer).items() if key != "file"}


def main(count):
    with tempfile.TemporaryDirectory() as folder:
        records = os.path.join(folder, "records.ndjson")
        size = write_records(records, count)
        start = seconds_to_start()
        rows = []
        for name, run in [
            (f"Spark, {workers} workers", lambda: through_spark(records, folder, count)),
            ("one process", lambda: one_process(records, folder)),
        ]:
            seconds = run()
            (running, used), processes, memory = told_by_workers(folder)
            rows.append((name, seconds, used, processes, memory, processes * start / running))
        with open(os.path.join(folder, "answers.ndjson"), encoding="utf-8") as lines:
            for spark, alone in zip(answers_in(os.path.join(folder, "answers")), lines, strict=True):
                if counted(spark) != counted(alone):
                    sys.exit(f"Spark and one process do not agree about record {json.loads(alone)['id']}")
    print(f"### {count:,} records of {size / count / 1000:.1f} KB through Spark\n".replace(",", " "))
    print("|                  | seconds | records/s | MB/s | CPU s | processes | MB of the largest | lost to starting |")
    print("| ---------------- | ------: | --------: | ---: | ----: | --------: | ----------------: | ---------------: |")
    for name, seconds, used, processes, memory, lost in rows:
        print(
            f"| {name:<16} | {seconds:>7.0f} | {count / seconds:>9.0f} | {size / seconds / 1e6:>4.1f} | {used:>5.0f} "
            f"| {processes:>9} | {memory:>17.0f} | {100 * lost:>14.2f} % |"
        )


if sys.argv[1:2] == ["--worker"]:
    worker(sys.argv[2])
main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
