"""Writes Parquet files of normal columns, a tenth of them moved in the current data: generate.py <folder> <rows> <columns> [<side>]."""
import os
import sys

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

folder, rows, columns = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
os.makedirs(folder, exist_ok=True)
for seed, side in enumerate(["reference", "current"]):
    if len(sys.argv) > 4 and sys.argv[4] != side:
        continue
    random = np.random.default_rng(seed)
    schema = pa.schema([(f"c{i}", pa.float64()) for i in range(columns)])
    # Numbers that never repeat gain nothing from a dictionary, but a quarter in size.
    with pq.ParquetWriter(f"{folder}/{side}.parquet", schema, use_dictionary=False) as writer:
        for start in range(0, rows, 100_000):
            n = min(100_000, rows - start)
            moved = [0.5 if side == "current" and i % 10 == 0 else 0.0 for i in range(columns)]
            writer.write_table(pa.table([random.normal(moved[i], 1, n) for i in range(columns)], schema=schema))
