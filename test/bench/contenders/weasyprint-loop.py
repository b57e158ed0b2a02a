"""Prints the sheets 0.html to n.html of a folder as PDF/UA-1 in one process; says how many seconds it took."""

import logging
import sys
import time

from weasyprint import HTML

logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
folder, count, warm = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def make(index):
    return HTML(f"{folder}/{index}.html").write_pdf(variant="pdf/ua-1")


for index in range(min(warm, count)):
    make(index)
start = time.perf_counter()
size = sum(len(make(index)) for index in range(count))
print(time.perf_counter() - start, size)
