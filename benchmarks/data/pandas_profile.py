"""The same profile and the same row checks in pandas: describe, distinct values, quantiles, histograms, most frequent values, rows that miss a rule."""
import sys
import numpy as np
import pandas as pd

frame = pd.read_json(sys.argv[1], lines=True) if sys.argv[1].endswith(".jsonl") else pd.read_csv(sys.argv[1])
frame["created_at"] = pd.to_datetime(frame["created_at"], errors="coerce", utc=True)
described = frame.describe(include="all")
distinct = frame.nunique()
numeric = frame.select_dtypes("number")
quantiles = numeric.quantile(np.linspace(0, 1, 21))
histograms = {name: np.histogram(column.dropna().to_numpy(), bins=64) for name, column in numeric.items()}
frequent = {name: frame[name].value_counts().head(20) for name in frame.columns if name not in numeric}

bad = pd.Series(False, index=frame.index)
for name in ["id", "created_at", "age"]:
    bad |= frame[name].isna()
for name, low, high in [("id", 0, None), ("age", 0, 120), ("income", 0, 1e6), ("score", 0, 1), ("balance", -1e4, 1e4), ("visits", 0, None), ("weight", 0, 500), ("clicks", 0, None), ("credit", 0, None)]:
    column = frame[name]
    bad |= column < low
    if high is not None:
        bad |= column > high
for name, values in [
    ("country", ["DE", "FR", "IT", "ES", "PL", "NG", "BR", "IN", "JP", "US"]),
    ("plan", ["free", "basic", "plus", "pro", "team"]),
    ("device", ["phone", "tablet", "desktop"]),
]:
    bad |= ~frame[name].isin(values)
for name, low, high in [("channel", 0, 10), ("product", 6, None), ("email", 0, 80), ("session", 17, 17), ("note", 0, 200)]:
    length = frame[name].str.len()
    bad |= length < low
    if high is not None:
        bad |= length > high
print(len(frame), int(bad.sum()), len(described), int(distinct.sum()), len(quantiles), len(histograms), len(frequent))
print("pandas", pd.__version__, "strings:", frame["note"].dtype, getattr(frame["note"].dtype, "storage", ""))
