"""Reads downloads with Python's own readers and prints as a JSON list what each holds.

Usage: read-download.py FORMAT FILE..., where FORMAT is csv, json, xlsx or fods. A sheet is a list of rows; a
typed cell is {"type", "value"}, an empty one null.
"""

import csv
import datetime
import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def read_csv(path):
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = list(csv.reader(file, strict=True))
    return [dict(zip(header, row, strict=True)) for row in rows]


def date_of(serial):
    return (datetime.date(1899, 12, 30) + datetime.timedelta(days=int(serial))).isoformat()


def column_of(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def date_styles(styles):
    formats = {
        element.get("numFmtId"): element.get("formatCode") for element in styles.iter(f"{SHEET}numFmt")
    }
    cells = styles.find(f"{SHEET}cellXfs")
    return [formats.get(style.get("numFmtId"), "").lower() == "yyyy-mm-dd" for style in cells]


def read_xlsx(path):
    with zipfile.ZipFile(path) as archive:
        parse = lambda name: tree.fromstring(archive.read(name))
        shared = [
            "".join(part.text or "" for part in item.iter(f"{SHEET}t"))
            for item in parse("xl/sharedStrings.xml")
        ]
        is_date = date_styles(parse("xl/styles.xml"))
        targets = {
            relation.get("Id"): relation.get("Target") for relation in parse("xl/_rels/workbook.xml.rels")
        }

        def typed(cell):
            value = cell.find(f"{SHEET}v")
            if value is None:
                return None
            kind = cell.get("t", "n")
            if kind == "s":
                return {"type": "string", "value": shared[int(value.text)]}
            if kind == "b":
                return {"type": "boolean", "value": value.text == "1"}
            if is_date[int(cell.get("s", "0"))]:
                return {"type": "date", "value": date_of(value.text)}
            return {"type": "float", "value": float(value.text)}

        def rows(name):
            for row in parse(f"xl/{name}").iter(f"{SHEET}row"):
                cells = {column_of(cell.get("r")): typed(cell) for cell in row}
                yield [cells.get(column) for column in range(max(cells, default=-1) + 1)]

        return {
            sheet.get("name"): list(rows(targets[sheet.get(RELATION)]))
            for sheet in parse("xl/workbook.xml").iter(f"{SHEET}sheet")
        }


def read_fods(path):
    def typed(cell):
        kind = cell.get(f"{OFFICE}value-type")
        if kind is None:
            return None
        if kind == "float":
            return {"type": "float", "value": float(cell.get(f"{OFFICE}value"))}
        if kind == "date":
            return {"type": "date", "value": cell.get(f"{OFFICE}date-value")}
        if kind == "boolean":
            return {"type": "boolean", "value": cell.get(f"{OFFICE}boolean-value") == "true"}
        lines = ["".join(line.itertext()) for line in cell.iter(f"{TEXT}p")]
        return {"type": "string", "value": "\n".join(lines)}

    def row_cells(row):
        cells = []
        for cell in row:
            repeated = int(cell.get(f"{TABLE}number-columns-repeated", "1"))
            cells.extend([typed(cell)] * min(repeated, 100))
        while cells and cells[-1] is None:
            cells.pop()
        return cells

    sheets = {}
    for sheet in tree.parse(path).iter(f"{TABLE}table"):
        rows = []
        for row in sheet.iter(f"{TABLE}table-row"):
            repeated = int(row.get(f"{TABLE}number-rows-repeated", "1"))
            rows.extend([row_cells(row)] * min(repeated, 100))
        while rows and not rows[-1]:
            rows.pop()
        sheets[sheet.get(f"{TABLE}name")] = rows
    return sheets


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


READERS = {"csv": read_csv, "json": read_json, "xlsx": read_xlsx, "fods": read_fods}

json.dump([READERS[sys.argv[1]](path) for path in sys.argv[2:]], sys.stdout)
