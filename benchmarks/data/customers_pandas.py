"""The second table: the same profile and the same row checks in pandas."""
import sys
import numpy as np
import pandas as pd

frame = pd.read_csv(sys.argv[1], dtype={"phone": "str", "postcode": "str"})
frame["born"] = pd.to_datetime(frame["born"], errors="coerce", format="%Y-%m-%d")
frame["seen_at"] = pd.to_datetime(frame["seen_at"], errors="coerce", utc=True, format="ISO8601")
described = frame.describe(include="all")
distinct = frame.nunique()
numeric = frame.select_dtypes("number")
quantiles = numeric.quantile(np.linspace(0, 1, 21))
histograms = {name: np.histogram(column.dropna().to_numpy(), bins=64) for name, column in numeric.items()}
frequent = {name: frame[name].value_counts().head(20) for name in frame.columns if name not in numeric}

bad = pd.Series(False, index=frame.index)
for name in ["customer", "email", "status", "seen_at"]:
    bad |= frame[name].isna()
label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?"
octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
for name, pattern in [
    ("customer", "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    ("email", rf"[a-zA-Z0-9!#$%&'*+/=?^_`{{|}}~.-]+@{label}(?:\.{label})+"),
    ("website", r"[a-zA-Z][a-zA-Z0-9+.-]*:(?://[^/?#\s]*)?[^?#\s]*(?:\?[^#\s]*)?(?:#\S*)?"),
    ("host", rf"{label}(?:\.{label})*"),
    ("address", rf"{octet}\.{octet}\.{octet}\.{octet}"),
    ("phone", r"\+[0-9]{7,15}"),
    ("postcode", "[0-9]{5}"),
    ("article", "[A-Z]{3}-[0-9]{4}-[a-z]"),
]:
    bad |= frame[name].notna() & ~frame[name].str.fullmatch(pattern)
for name, values in [
    ("status", ["new", "active", "dormant", "closed"]),
    ("tier", ["bronze", "silver", "gold", "platinum"]),
    ("country", ["DE", "FR", "IT", "ES", "PL", "NG", "BR", "IN", "JP", "US", "SE", "TR"]),
    ("subject", ["order", "refund", "login", "invoice", "other"]),
    ("rating", [1, 2, 3, 4, 5]),
]:
    bad |= frame[name].notna() & ~frame[name].isin(values)
for name, low, high in [("spent", 0, 100_000), ("orders", 0, 50)]:
    bad |= (frame[name] < low) | (frame[name] > high)
for name, low, high in [("name", 3, 100), ("comment", 0, 2000)]:
    length = frame[name].str.len()
    bad |= (length < low) | (length > high)
print(len(frame), int(bad.sum()), len(described), int(distinct.sum()), len(quantiles), len(histograms), len(frequent))
print("pandas", pd.__version__, "strings:", frame["email"].dtype, getattr(frame["email"].dtype, "storage", ""))
