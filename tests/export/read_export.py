# SPDX-License-Identifier: MIT
"""Reads every file of an export with nothing but Python's own library and recomputes what can be recomputed.

Usage: read_export.py FOLDER TOKENS LAYERS TREES DEPTH EXACT
Exits with a sentence where something does not add up.
"""
import csv
import json
import os
import struct
import sys
from collections import defaultdict

FACTS = ["model", "model_sha256", "corpus", "settings", "program"]
LARGE = {"tokens", "tokens_leaves", "contexts"}
TYPES = {"U8": "B", "U32": "I", "I32": "i", "I64": "q", "F32": "f", "F64": "d"}
NUMPY = {"|u1": "B", "<u4": "I", "<i4": "i", "<i8": "q", "<f4": "f", "<f8": "d"}


def check(condition, *what):
    if not condition:
        sys.exit(" ".join(str(word) for word in what))


def read_csv(folder, name):
    path = os.path.join(folder, name + ".csv")
    with open(path, "rb") as file:
        raw = file.read()
    check(raw.endswith(b"\r\n"), name, "does not end in CRLF")
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    header = rows[0]
    check(header[-5:] == FACTS, name, "does not end in the facts")
    for number, row in enumerate(rows[1:]):
        check(len(row) == len(header), name, "row", number, "has", len(row), "cells")
        stated = number == 0 or name not in LARGE
        check(all(cell != "" for cell in row[-5:]) == stated, name, "row", number, "states", row[-5:])
    return [dict(zip(header, row)) for row in rows[1:]]


def read_safetensors(path):
    with open(path, "rb") as file:
        raw = file.read()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + length])
    metadata = header.pop("__metadata__")
    check(all(metadata[fact] for fact in FACTS), "metadata lacks a fact")
    arrays = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        data = raw[8 + length + begin : 8 + length + end]
        values = struct.iter_unpack("<" + TYPES[entry["dtype"]], data)
        arrays[name] = (entry["shape"], [value for (value,) in values])
    return arrays


def read_npy(path):
    with open(path, "rb") as file:
        raw = file.read()
    check(raw[:8] == b"\x93NUMPY\x01\x00", path, "is no npy file")
    (length,) = struct.unpack("<H", raw[8:10])
    check((10 + length) % 64 == 0 and raw[9 + length : 10 + length] == b"\n", path, "has a crooked header")
    header = eval(raw[10 : 10 + length], {"__builtins__": {}})
    check(header["fortran_order"] is False, path, "is not in C order")
    values = [v[0] for v in struct.iter_unpack("<" + NUMPY[header["descr"]], raw[10 + length :])]
    return list(header["shape"]), values


def tree_of(row):
    return int(row["layer"]), int(row["tree"])


def check_nodes(nodes, leaves, tokens, depth):
    visits = defaultdict(dict)
    for row in nodes:
        visits[tree_of(row)][int(row["node"])] = int(row["visits"])
    for tree, of in visits.items():
        check(len(of) == (2 << depth) - 1, tree, "has", len(of), "nodes")
        check(of[0] == tokens, "the root of", tree, "has", of[0], "visits")
        for node in range((1 << depth) - 1):
            check(of[node] == of[2 * node + 1] + of[2 * node + 2], "children of", tree, node)
    for row in leaves:
        check(visits[tree_of(row)][(1 << depth) - 1 + int(row["leaf"])] == int(row["visits"]), row)
    return visits


def check_nodes_figures(nodes, tokens):
    for row in nodes:
        if int(row["visits"]) == 0:
            check(row["mean_logit"] == "" and row["logit_p50"] == "", "figures of an unused node", row)
            continue
        check(abs(float(row["share"]) - int(row["visits"]) / tokens) < 1e-12, "share", row)
        check(float(row["lowest_logit"]) <= float(row["logit_p05"]) <= float(row["logit_p95"]), row)


def check_pairs(pairs, leaves, types, tokens):
    words = defaultdict(dict)
    places = defaultdict(dict)
    for row in pairs:
        words[tree_of(row) + (int(row["leaf"]),)][int(row["token_id"])] = int(row["count"])
        places[tree_of(row) + (int(row["token_id"]),)][int(row["leaf"])] = int(row["count"])
    base = {int(row["token_id"]): int(row["count"]) for row in types}
    for row in leaves:
        of = words[tree_of(row) + (int(row["leaf"]),)]
        check(sum(of.values()) == int(row["visits"]), "words of", row)
        check(len(of) == int(row["distinct_tokens"]), "words of", row)
        if not of:
            check(row["top_token_id"] == "", row)
            continue
        top = min(of, key=lambda token: (-of[token], token))
        lift = of[top] / int(row["visits"]) / (base[top] / tokens)
        check(int(row["top_token_id"]) == top and int(row["top_count"]) == of[top], "top of", row)
        check(abs(float(row["top_lift"]) - lift) < 1e-9 * lift, "lift of", row)
    for row in types:
        of = places[tree_of(row) + (int(row["token_id"]),)]
        check(sum(of.values()) == int(row["count"]) and len(of) == int(row["leaves"]), "places of", row)
        check(int(row["top_leaf"]) == min(of, key=lambda leaf: (-of[leaf], leaf)), "top of", row)


def check_json(folder, tables):
    with open(os.path.join(folder, "routing.json"), encoding="utf-8") as file:
        whole = json.load(file)
    check(all(whole[fact] for fact in FACTS), "routing.json lacks a fact")
    for name, rows in tables.items():
        if name == "tokens_leaves":
            check(name not in whole, "routing.json has", name)
            continue
        check(len(whole[name]) == len(rows), name, "differs in length")
        for mine, row in zip(whole[name], rows):
            for column, value in mine.items():
                text = row[column]
                if value is None or isinstance(value, str):
                    same = text == (value or "")
                else:
                    same = float(text) == value
                check(same, name, column, repr(value), "is", repr(text), "in the table")


def check_arrays(folder, tables, trees, depth):
    arrays = read_safetensors(os.path.join(folder, "routing.safetensors"))
    with open(os.path.join(folder, "arrays.json"), encoding="utf-8") as file:
        listed = json.load(file)
    check(all(listed[fact] for fact in FACTS), "arrays.json lacks a fact")
    check([entry["name"] for entry in listed["arrays"]] == list(arrays), "other arrays are listed")
    for entry in listed["arrays"]:
        shape, values = read_npy(os.path.join(folder, entry["file"]))
        check(shape == entry["shape"] == arrays[entry["name"]][0], entry["name"], "has shape", shape)
        check(values == arrays[entry["name"]][1], entry["name"], "has other values as npy")
    check(arrays["visits"][1] == [int(row["visits"]) for row in tables["nodes"]], "visits differ")
    check(arrays["masked_visits"][1] == [int(row["masked_visits"]) for row in tables["leaves"]], "masked")
    nodes = (2 << depth) - 1
    shape, values = arrays["visits"]
    check(shape == [len(values) // trees // nodes, trees, nodes], "visits have the shape", shape)
    check(("token_leaf_index" in arrays) == ("tokens_leaves" in tables), "pairs")
    if "tokens_leaves" not in tables:
        return
    index, counts = arrays["token_leaf_index"][1], arrays["token_leaf_count"][1]
    rows = [(tree_of(row)[0] - 1, tree_of(row)[1] - 1, int(row["leaf"]), int(row["token_id"]))
            for row in tables["tokens_leaves"]]
    check([tuple(index[i : i + 4]) for i in range(0, len(index), 4)] == rows, "pairs differ")
    check(counts == [int(row["count"]) for row in tables["tokens_leaves"]], "counts of pairs differ")


def main():
    folder = sys.argv[1]
    tokens, layers, trees, depth, exact = (int(word) for word in sys.argv[2:7])
    names = [n[:-4] for n in os.listdir(folder) if n.endswith(".csv")]
    tables = {name: read_csv(folder, name) for name in sorted(names)}
    check(("tokens_leaves" in tables) == bool(exact), "tokens_leaves.csv")
    check_nodes(tables["nodes"], tables["leaves"], tokens, depth)
    check_nodes_figures(tables["nodes"], tokens)
    check(len(tables["layers"]) == layers * trees, "layers has", len(tables["layers"]), "rows")
    check(len(tables["layer_pairs"]) == (layers - 1) * trees * trees, "layer_pairs")
    for row in tables["layers"]:
        leaves = [int(r["visits"]) for r in tables["leaves"] if tree_of(r) == tree_of(row)]
        check(int(row["dead_leaves"]) == leaves.count(0) and int(row["tokens"]) == sum(leaves), "layers", row)
        check(row["pairs_exact"] == str(exact), "layers", row)
        places = [int(r["visits"]) for r in tables["positions"] if tree_of(r) == tree_of(row)]
        check(sum(places) == tokens, "positions of", tree_of(row))
        curve = [float(r["share_of_visits"]) for r in tables["lorenz"] if tree_of(r) == tree_of(row)]
        check(curve[0] == 0 and curve[-1] == 1 and curve == sorted(curve), "Lorenz curve of", tree_of(row))
    if exact:
        check_pairs(tables["tokens_leaves"], tables["leaves"], tables["tokens"], tokens)
    check_json(folder, tables)
    check_arrays(folder, tables, trees, depth)
    print("ok", len(tables), "tables")


main()
