"""The same profile and the same row checks as one SQL statement of DuckDB over a CSV with given types."""
import sys
import duckdb

types = {
    "id": "BIGINT", "created_at": "TIMESTAMP", "age": "BIGINT", "income": "DOUBLE", "score": "DOUBLE", "balance": "DOUBLE", "visits": "BIGINT",
    "ratio": "DOUBLE", "weight": "DOUBLE", "clicks": "BIGINT", "credit": "DOUBLE", "country": "VARCHAR", "plan": "VARCHAR", "device": "VARCHAR",
    "channel": "VARCHAR", "is_active": "BOOLEAN", "product": "VARCHAR", "email": "VARCHAR", "session": "VARCHAR", "note": "VARCHAR",
}
numbers = [name for name, type in types.items() if type in ("BIGINT", "DOUBLE")]
parts = ["count(*)"]
for name, type in types.items():
    parts += [f"count({name})", f"approx_count_distinct({name})", f"min({name})", f"max({name})"]
    if name in numbers:
        finite = f"CASE WHEN isfinite({name}::DOUBLE) THEN {name}::DOUBLE END"
        parts += [
            f"avg({finite})",
            f"stddev_samp({finite})",
            f"approx_quantile({finite}, [0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.99])",
        ]
    else:
        parts.append(f"approx_top_k({name}, 20)")
rules = [
    "id IS NULL", "created_at IS NULL", "age IS NULL", "id < 0", "age NOT BETWEEN 0 AND 120", "income NOT BETWEEN 0 AND 1000000",
    "score NOT BETWEEN 0 AND 1", "balance NOT BETWEEN -10000 AND 10000", "visits < 0", "isnan(ratio)", "weight NOT BETWEEN 0 AND 500", "clicks < 0", "credit < 0",
    "country NOT IN ('DE', 'FR', 'IT', 'ES', 'PL', 'NG', 'BR', 'IN', 'JP', 'US')", "plan NOT IN ('free', 'basic', 'plus', 'pro', 'team')",
    "device NOT IN ('phone', 'tablet', 'desktop')", "length(channel) > 10", "length(product) < 6", "length(email) > 80", "length(session) <> 17",
    "length(note) > 200",
]
parts += [f"count(*) FILTER ({rule})" for rule in rules]
parts.append("count(*) FILTER (" + " OR ".join(f"coalesce({rule}, false)" for rule in rules) + ")")
columns = ", ".join(f"'{name}': '{type}'" for name, type in types.items())
connection = duckdb.connect()
connection.execute("SET threads = 2; SET preserve_insertion_order = false")
row = connection.execute(
    f"SELECT {', '.join(parts)} FROM read_csv(?, header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', columns = {{{columns}}})",
    [sys.argv[1]],
).fetchone()
print(row[0], row[-1])
print("duckdb", duckdb.__version__)
