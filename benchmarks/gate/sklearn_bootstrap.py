"""The same metrics and intervals in Python: scikit-learn for the values, numpy for 1,000 resamples. Prints the time of its parts as JSON."""

import json
import resource
import sys
import time

started = time.perf_counter()

import numpy as np
import pyarrow.parquet as parquet
from sklearn import metrics

candidate, baseline, resamples = sys.argv[1], sys.argv[2], int(sys.argv[3])
a, b = parquet.read_table(candidate).to_pandas(), parquet.read_table(baseline).to_pandas()
y = a["label"].to_numpy()
values = {}
for name, frame in (("candidate", a), ("baseline", b)):
    said, score = frame["prediction"].to_numpy(), frame["score"].to_numpy()
    values[name] = {
        "accuracy": metrics.accuracy_score(y, said),
        "f1": metrics.f1_score(y, said),
        "roc_auc": metrics.roc_auc_score(y, score),
        "average_precision": metrics.average_precision_score(y, score),
        "log_loss": metrics.log_loss(y, score),
        "brier_score_loss": metrics.brier_score_loss(y, score),
    }

random = np.random.default_rng(7)
said_a, said_b = a["prediction"].to_numpy(), b["prediction"].to_numpy()
differences = np.empty((resamples, 2))


def f1(truth, said):
    hits = np.count_nonzero(truth & said)
    return 2 * hits / (np.count_nonzero(truth) + np.count_nonzero(said))


truth, first, second = y.astype(bool), said_a.astype(bool), said_b.astype(bool)
for draw in range(resamples):
    rows = random.integers(0, len(y), len(y))
    t, p, q = truth[rows], first[rows], second[rows]
    differences[draw] = np.mean(t == p) - np.mean(t == q), f1(t, p) - f1(t, q)
interval = np.quantile(differences, [0.025, 0.975], axis=0).tolist()
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"values": values, "interval": interval, "wall": time.perf_counter() - started, "cpu": usage.ru_utime + usage.ru_stime}))
