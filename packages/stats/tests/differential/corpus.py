"""The corpus's format: what generate.py and edges.py write."""
import json
import math
import os

import numpy as np

TOLERANCES = {
    "tight": {"rel": 1e-12, "abs": 1e-14},
    "p": {"rel": 1e-9, "abs": 1e-13},
    "tail": {"rel": 1e-9, "abs": 1e-320},
    "distance": {"rel": 1e-9, "abs": 1e-9},
    "loose": {"rel": 1e-6, "abs": 1e-9},
    "series": {"rel": 1e-5, "abs": 2e-7},
}


def plain(value):
    """The corpus's encoding: NaN and infinities are texts."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(v) for v in value]
    if isinstance(value, (np.floating, float)):
        value = float(value)
        return value if math.isfinite(value) else ("NaN" if math.isnan(value) else ("Infinity" if value > 0 else "-Infinity"))
    if isinstance(value, np.integer):
        return int(value)
    return value


def writer(folder, seed):
    os.makedirs(folder, exist_ok=True)

    def write(family, cases, prefix=""):
        rows = [
            {"id": f"{prefix}{family}-{seed}-{i:04d}", "desc": d, "input": plain(x), "params": plain(p), "expected": plain(e), "source": "differential", "tol": t}
            for i, (d, x, p, e, t) in enumerate(cases)
        ]
        with open(f"{folder}/{prefix}{family}.json", "w") as file:
            json.dump({"family": family, "seed": seed, "tolerances": TOLERANCES, "count": len(rows), "cases": rows}, file)

    return write
