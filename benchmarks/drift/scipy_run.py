"""KS and Wasserstein by scipy of 9 columns of a million rows a side; prints CPU seconds and the sum of both, the arrays being in memory."""
import sys
import time

import numpy as np
from scipy import stats

pairs = []
for column in range(9):
    pairs.append([np.fromfile(f"{sys.argv[1]}/{side}{column}.f64") for side in ["x", "y"]])
start = time.process_time()
total = 0.0
for x, y in pairs:
    total += stats.ks_2samp(x, y).statistic + stats.wasserstein_distance(x, y)
print(time.process_time() - start, total)
