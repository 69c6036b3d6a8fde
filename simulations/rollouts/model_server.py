"""A model server as a team would write it: uvicorn, and metrics by prometheus_client. MODEL_FAULT says what is wrong with the model."""
import asyncio
import json
import os
import random
import sys
import time

import uvicorn
from prometheus_client import Counter, Histogram, generate_latest

fault = json.loads(os.environ["MODEL_FAULT"])
chance = random.Random(fault["seed"])

requests = Counter("requests", "Requests by status.", ["code"])
predictions = Counter("predictions", "Predictions by class.", ["answer"])
buckets = (0.01, 0.015, 0.02, 0.025, 0.03, 0.035, 0.04, 0.05, 0.06, 0.07, 0.085, 0.1, 0.125, 0.15, 0.2, 0.3, 0.5, 1, 2)
seconds = Histogram("request_seconds", "Time of an answer.", buckets=buckets)
for code in ("200", "500"):
    requests.labels(code)
for answer in ("late", "on-time"):
    predictions.labels(answer)


async def respond(send, status, body, kind=b"application/json"):
    headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def read(receive):
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body


async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    if scope["path"] == "/metrics":
        return await respond(send, 200, generate_latest(), b"text/plain; version=0.0.4")
    begun = time.perf_counter()
    body = await read(receive)
    # A database or a feature store is asked: most of the time of an answer is waiting.
    await asyncio.sleep(fault["slow"] * chance.gammavariate(4, 0.005))
    if chance.random() < fault["errors"]:
        requests.labels("500").inc()
        await respond(send, 500, b"{}")
    else:
        late = json.loads(body)["x"] > 0.5 - fault["drift"]
        if chance.random() < fault["wrong"]:
            late = not late
        answer = "late" if late else "on-time"
        predictions.labels(answer).inc()
        requests.labels("200").inc()
        await respond(send, 200, json.dumps({"prediction": answer}).encode())
    seconds.observe(time.perf_counter() - begun)


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False, lifespan="off")
