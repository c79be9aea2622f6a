"""Asks QEMU's own schema generator for its verdict.

Usage: python3 -c PROGRAM SOURCE. Reads one request a line from standard input, a path as a JSON string, and writes one reply a line, a JSON
object. The first line that it writes lists the errors that the generator can raise. Nothing is written to the source tree.
"""

import ast
import json
import os
import sys

MODULES = ("parser", "expr", "schema")

source = os.path.abspath(sys.argv[1])
folder = os.path.join(source, "scripts", "qapi")
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(source, "scripts"))

from qapi.error import QAPIError  # noqa: E402
from qapi.schema import QAPISchema  # noqa: E402


def template(node, names):
    """The text that a message is made from, with a placeholder for what is filled in."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.BinOp):
        right = template(node.right, names) if isinstance(node.op, ast.Add) else ""
        return template(node.left, names) + right
    if isinstance(node, ast.JoinedStr):
        return "".join(template(part, names) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        return "{%s}" % ast.unparse(node.value)
    if isinstance(node, ast.Name) and node.id in names:
        return template(names[node.id], {})
    return "{%s}" % ast.unparse(node)


class Finder(ast.NodeVisitor):
    """Collects each `raise` of one of the generator's errors."""

    def __init__(self, module):
        self.module = module
        self.names = {}
        self.sites = []

    def visit_Assign(self, node):
        if len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            self.names[node.targets[0].id] = node.value
        self.generic_visit(node)

    def visit_Raise(self, node):
        call = node.exc
        name = getattr(call, "func", None) and getattr(call.func, "id", getattr(call.func, "attr", ""))
        if name and name.startswith("QAPI") and name.endswith("Error"):
            message = template(call.args[-1 if len(call.args) == 1 else 1], self.names)
            self.sites.append({
                "module": self.module,
                "first": node.lineno,
                "last": node.end_lineno,
                "message": message,
            })
        self.generic_visit(node)


def find_sites():
    sites = []
    for module in MODULES:
        path = os.path.join(folder, module + ".py")
        with open(path, encoding="utf-8") as file:
            finder = Finder(module + ".py")
            finder.visit(ast.parse(file.read()))
            sites.extend(finder.sites)
    return sites


SITES = find_sites()


def last_frame(error):
    """The module and the line within the generator where an exception was raised."""
    place = ("", 0)
    trace = error.__traceback__
    while trace is not None:
        path = trace.tb_frame.f_code.co_filename
        if os.path.dirname(path) == folder:
            place = (os.path.basename(path), trace.tb_lineno)
        trace = trace.tb_next
    return place


def site_of(error):
    module, line = last_frame(error)
    for number, site in enumerate(SITES):
        if site["module"] == module and site["first"] <= line <= site["last"]:
            return number
    return None


def rejection(error):
    info = getattr(error, "info", None)
    return {
        "verdict": "rejected",
        "message": str(getattr(error, "msg", error)),
        "file": os.path.basename(info.fname) if info else None,
        "line": info.line if info else None,
        "site": site_of(error),
    }


def crash(error):
    """The generator ended with an exception that is not one of its own errors."""
    module, line = last_frame(error)
    return {
        "verdict": "crash",
        "message": "%s:%d: %s: %s" % (module, line, type(error).__name__, error),
        "file": None,
        "line": None,
        "site": None,
    }


def verdict(path):
    try:
        QAPISchema(path)
    except QAPIError as error:
        return rejection(error)
    except Exception as error:  # pylint: disable=broad-except
        return crash(error)
    return {"verdict": "accepted", "message": "", "file": None, "line": None, "site": None}


def reply(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


reply(SITES)
for request in sys.stdin:
    reply(verdict(json.loads(request)))
