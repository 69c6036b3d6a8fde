"""Trains on flights, logs with MLflow's autologging, and predicts the holdout. Knows nothing of Modelflight but its two variables."""

import json
import os
import sys

import mlflow
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

FEATURES = ["hour", "weekday", "distance", "origin", "destination"]


def read(path: str) -> pd.DataFrame:
    flights = pd.read_csv(path, dtype={"origin": "str", "destination": "str"})
    when = pd.to_datetime(flights["date"], utc=True)
    return flights.assign(hour=when.dt.hour, weekday=when.dt.dayofweek, label=(flights["delay"] >= 15).astype(int))


def build(params: dict) -> object:
    categories = OneHotEncoder(handle_unknown="ignore", min_frequency=params["min_frequency"])
    columns = ColumnTransformer(
        [("categories", categories, ["hour", "weekday", "origin", "destination"]), ("numbers", StandardScaler(), ["distance"])]
    )
    model = LogisticRegression(C=params["C"], max_iter=params["max_iter"], random_state=params["random_state"])
    return make_pipeline(columns, model)


def main() -> None:
    with open(os.environ.get("MODELFLIGHT_PARAMS", "params.json"), encoding="utf-8") as file:
        params = json.load(file)
    # Autologging keeps the model as a pickle; with SERIALIZATION=skops it is logged here, in a format that can be read without running code.
    serialization = os.environ.get("SERIALIZATION", "cloudpickle")
    mlflow.set_experiment("flights")
    mlflow.sklearn.autolog(log_models=serialization == "cloudpickle", log_datasets=False)
    train, holdout = read("data/train.csv"), read("data/holdout.csv")
    with mlflow.start_run():
        model = build(params).fit(train[FEATURES], train["label"])
        scores = model.predict_proba(holdout[FEATURES])[:, 1]
        mlflow.log_metric("holdout_rows", len(holdout))
        if serialization == "skops":
            trusted = ["numpy.dtype", "sklearn.compose._column_transformer._RemainderColsList"]
            mlflow.sklearn.log_model(model, name="model", serialization_format="skops", skops_trusted_types=trusted)
    predictions = pd.DataFrame({"id": holdout["id"], "label": holdout["label"], "prediction": (scores >= 0.5).astype(int), "score": scores})
    predictions.to_csv("predictions.csv", index=False)
    print(f"trained on {len(train)} flights, {len(holdout)} predicted", file=sys.stderr)


if __name__ == "__main__":
    main()
