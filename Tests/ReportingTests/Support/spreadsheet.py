"""Opens a CSV file in LibreOffice and prints its cells as JSON: rows of {"text", "formula"}.

spreadsheet.py SOFFICE FILE FOLDER

FOLDER takes the office's profile and the converted file, and is the caller's to remove. Formulas are evaluated on
import, which is the most dangerous setting.
"""
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as tree

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Separator comma, quote ", UTF-8, from line 1, no column formats, British English, quoted cells not forced to text,
# special numbers detected, ..., formulas evaluated.
READING = "CSV:44,34,76,1,,2057,false,true,false,false,false,-1,true"


def main(program, file, folder):
    office = subprocess.Popen(
        [program, "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--norestore",
         "--infilter=" + READING, "--convert-to", "fods", "--outdir", folder, file],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        office.wait(timeout=120)
    finally:
        if office.poll() is None:
            os.killpg(office.pid, 9)
            office.wait()
    name = os.path.splitext(os.path.basename(file))[0]
    rows = []
    for row in tree.parse(folder + "/" + name + ".fods").iter(TABLE + "table-row"):
        cells = []
        for cell in row.iter(TABLE + "table-cell"):
            text = "\n".join("".join(part.itertext()) for part in cell.iter(TEXT + "p"))
            repeated = min(int(cell.get(TABLE + "number-columns-repeated", "1")), 64)
            cells += [{"text": text, "formula": cell.get(TABLE + "formula"),
                       "type": cell.get("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value-type")}] * repeated
        rows.append(cells)
    print(json.dumps(rows))


if __name__ == "__main__":
    main(*sys.argv[1:4])
