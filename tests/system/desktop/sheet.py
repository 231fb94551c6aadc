# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on a PDF, by programs that are not ours."""
import re
import subprocess


def output_of(*command):
    return subprocess.run(command, capture_output=True, check=True).stdout


def words_of(pdf):
    return output_of('pdftotext', str(pdf), '-').decode().split()


def paper_of(pdf):
    """How many pages, and how large the first is: (pages, width, height) in points."""
    info = output_of('pdfinfo', str(pdf)).decode()
    width, height = re.search(r'^Page size: +([\d.]+) x ([\d.]+) pts', info, re.MULTILINE).groups()
    return int(re.search(r'^Pages: +(\d+)', info, re.MULTILINE)[1]), round(float(width)), round(float(height))


def are_fonts_embedded(pdf):
    """Whether there are any, and each comes with the file."""
    lines = output_of('pdffonts', str(pdf)).decode().splitlines()[2:]
    # The columns from the end: object (two numbers), has a table of characters, is a subset, is embedded.
    return bool(lines) and all(line.split()[-5] == 'yes' for line in lines)


def fold_of(pdf):
    """Where the one line lies that reaches both edges of the paper, as a share of its height."""
    picture = output_of('pdftoppm', '-gray', '-r', '100', '-singlefile', str(pdf))
    kind, width, height, _ = picture.split(maxsplit=4)[:4]
    assert kind == b'P5', kind
    width, height = int(width), int(height)
    rows = picture[-width * height:]
    margin = width // 12  # less than the sheet leaves free
    marked = []
    for y in range(height):
        row = rows[y * width:(y + 1) * width]
        if min(row[:margin]) < 200 and min(row[-margin:]) < 200:
            marked.append(y)
    assert marked, 'no line reaches both edges'
    return (marked[0] + marked[-1] + 1) / 2 / height
