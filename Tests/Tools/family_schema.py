"""Holds reports to their schema: `family_schema.py SCHEMA REPORT…`. Each report is valid; without any one of its members it is not, so
the schema knows every member that is written; and with a word of an enumeration misspelt it is not."""

import copy
import json
import sys

from jsonschema import Draft202012Validator


def members(value, path, seen):
    """Places of members, one for each shape of path."""
    if isinstance(value, dict):
        for key, inner in value.items():
            shape = tuple("*" if isinstance(step, int) else step for step in path) + (key,)
            if shape not in seen:
                seen.add(shape)
                yield path, key
            yield from members(inner, path + [key], seen)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from members(inner, path + [number], seen)


def at(value, path):
    for step in path:
        value = value[step]
    return value


with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
checked = 0
words = {"status", "verdict", "strictness", "admission", "duty", "kind", "claim", "part", "code", "report", "stage", "state"}
for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as file:
        report = json.load(file)
    for error in validator.iter_errors(report):
        sys.exit(f"{name}: {error.json_path}: {error.message[:300]}")
    shapes = set()
    for path, key in members(report, [], shapes):
        less = copy.deepcopy(report)
        value = at(less, path).pop(key)
        checked += 1
        if validator.is_valid(less):
            sys.exit(f"{name}: the schema does not ask for {path + [key]}")
        if key in words and isinstance(value, str):
            at(less, path)[key] = value + "?"
            checked += 1
            if validator.is_valid(less):
                sys.exit(f"{name}: the schema takes any word for {path + [key]}")
print(checked)
