"""Reads both Parquet files of a folder and has Evidently judge them with its defaults; prints CPU seconds and the drifted columns' number."""
import sys
import time
import warnings

warnings.filterwarnings("ignore")
import pandas as pd
from evidently import Report
from evidently.presets import DataDriftPreset

start = time.process_time()
reference, current = (pd.read_parquet(f"{sys.argv[1]}/{side}.parquet") for side in ["reference", "current"])
result = Report([DataDriftPreset()]).run(current, reference).dict()
print(time.process_time() - start, int(result["metrics"][0]["value"]["count"]))
