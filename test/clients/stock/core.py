"""Python's graphql-core: reads the schema as text and by introspection, and runs the same operations."""

import json
import re
import sys
import urllib.request
from pathlib import Path

from graphql import build_client_schema, build_schema, get_introspection_query, parse, validate, validate_schema

url, token, name = sys.argv[1:]
here = Path(__file__).parent
documents = dict(
    re.findall(r"export const (\w+) = /\* GraphQL \*/ `(.*?)`", (here / "documents.mjs").read_text(), re.S)
)


def ask(query, **variables):
    request = urllib.request.Request(
        url,
        json.dumps({"query": query, "variables": variables}).encode(),
        {"content-type": "application/json", "authorization": f"Bearer {token}"},
    )
    with urllib.request.urlopen(request) as answer:
        answered = json.load(answer)
    if "errors" in answered:
        raise RuntimeError(answered["errors"])
    return answered["data"]


def names_in(data):
    return [edge["node"]["account"]["name"] for edge in data["atRiskAccounts"]["edges"]]


def names_of(data):
    return [data["account"]["name"], data["account"]["risk"]["account"]["name"]]


written = build_schema((here / "schema.graphql").read_text())
told = build_client_schema(ask(get_introspection_query()))
problems = [
    error.message
    for schema in (written, told)
    for error in validate_schema(schema) + [each for text in documents.values() for each in validate(schema, parse(text))]
]
first = ask(documents["LIST"])
page = first["atRiskAccounts"]["pageInfo"]
second = ask(documents["LIST"], after=page["endCursor"])
answered = ask(documents["RENAME"], name=name)["accountUpsert"]["account"]["name"]
print(
    json.dumps(
        {
            "problems": problems,
            "hasNextPage": page["hasNextPage"],
            "before": names_in(first),
            "second": names_in(second),
            "answered": answered,
            "list": names_in(ask(documents["LIST"])),
            "detail": names_of(ask(documents["DETAIL"])),
        }
    )
)
