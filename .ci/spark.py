"""Pipes records through `article stats --ndjson` in Spark, with a worker killed half way, and demands every answer once."""

import json
import os
import sys
import tempfile

from pyspark import SparkConf, SparkContext

count = 400
node, article = sys.argv[1:3]
folder = tempfile.mkdtemp()
records = os.path.join(folder, "records.ndjson")
with open(records, "w") as lines:
    for number in range(count):
        lines.write(json.dumps({"id": number, "text": f"Un mot, {number} mots."}) + "\n")
worker = os.path.join(folder, "worker.sh")
with open(worker, "w") as script:
    # The first worker dies after ten answers.
    script.write(
        f"""if mkdir {folder}/killed 2>/dev/null; then
  {node} {article} stats --ndjson --lang fr | head -n 10; kill -9 $$
fi
exec {node} {article} stats --ndjson --lang fr
"""
    )

# local[2, 3]: two workers, and a task may be run three times.
context = SparkContext(conf=SparkConf().setMaster("local[2, 3]").setAppName("articles"))
context.setLogLevel("OFF")
answers = context.textFile(records, 4).pipe(f"bash {worker}", checkCode=True).collect()
context.stop()
ids = [json.loads(answer)["id"] for answer in answers]
if ids != list(range(count)):
    sys.exit(f"{len(ids)} answers, {len(set(ids))} different, {count} asked for")
if not os.path.isdir(os.path.join(folder, "killed")):
    sys.exit("no worker was killed")
print(f"Spark: {count} records, one worker killed, every answer there once")
