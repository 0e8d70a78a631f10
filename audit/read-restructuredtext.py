"""Reads texts by docutils: a JSON list of them comes in; for each goes out what is there, a line for each block."""

import json
import sys

from docutils import nodes
from docutils.core import publish_doctree

SETTINGS = {
    "report_level": 2,
    "halt_level": 6,
    "warning_stream": False,
    "doctitle_xform": False,
    "docinfo_xform": False,
    "syntax_highlight": "none",
}
MARKS = {nodes.literal: "code", nodes.strong: "strong", nodes.emphasis: "emphasis"}


def words(node):
    if isinstance(node, nodes.Text):
        return node.astext()
    inside = "".join(words(child) for child in node.children)
    if isinstance(node, nodes.reference):
        address = node["refuri"]
        # It makes links of bare addresses; they were text.
        is_bare = address in (inside, "mailto:" + inside)
        return inside if is_bare else f"⟦{address} {inside}⟧"
    mark = MARKS.get(type(node))
    if mark:
        return f"⟦{mark} {inside}⟧"
    is_block = isinstance(node, (nodes.paragraph, nodes.title))
    return inside if is_block else f"⟦{node.tagname}?⟧"


def blocks(node, level=1):
    for child in node.children:
        if isinstance(child, nodes.section):
            yield from blocks(child, level + 1)
        elif isinstance(child, nodes.title):
            yield f"heading {level}: {words(child)}"
        elif isinstance(child, nodes.bullet_list):
            for item in child.children:
                yield "item: " + "¶".join(words(each) for each in item.children)
        elif isinstance(child, nodes.literal_block):
            yield f"code : {child.astext()}"
        elif isinstance(child, nodes.system_message):
            # Two headings of the same words are worth a note to it, of the lowest level.
            if child["level"] > 1:
                yield f"message: {child.astext()}"
        else:
            yield f"{child.tagname}: {words(child)}"


def read(text):
    return list(blocks(publish_doctree(text, settings_overrides=SETTINGS)))


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
