"""Asks Evidently, with its defaults, which columns of each case have drifted: one JSON line per file named on standard input."""
import json
import sys
import warnings

warnings.filterwarnings("ignore")

import numpy as np
import pandas as pd
from evidently import Report
from evidently.presets import DataDriftPreset


def drifted_columns(reference, current):
    metrics = Report([DataDriftPreset()]).run(current, reference).dict()["metrics"]
    names = []
    for metric in metrics:
        config = metric["config"]
        if not config["type"].endswith("ValueDrift"):
            continue
        value, limit, method = float(metric["value"]), config["threshold"], config["method"]
        # p-values alarm below their limit, distances from it on.
        alarm = value <= limit if "p_value" in method else value >= limit
        if alarm:
            names.append(config["column"])
    return names


for line in sys.stdin:
    path = line.strip()
    with open(path) as file:
        case = json.load(file)
    try:
        found = drifted_columns(pd.DataFrame(case["reference"]), pd.DataFrame(case["current"]))
        print(json.dumps({"path": path, "drifted": found}), flush=True)
    except Exception as error:  # what it can't judge is an answer, too
        print(json.dumps({"path": path, "error": type(error).__name__ + ": " + str(error)[:120]}), flush=True)
