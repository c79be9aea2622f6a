"""Decodes lines with what datamodel-code-generator made, encodes them again, and compares.

Prints how many have the same value.
"""

import json
import sys

from events import QmpEvent

decoded = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        try:
            event = QmpEvent.model_validate_json(line)
            again = event.model_dump(mode="json", by_alias=True, exclude_unset=True)
            if again == json.loads(line):
                decoded += 1
            else:
                print(f"{line}: encoded as {again}", file=sys.stderr)
        except ValueError as error:
            print(f"{line}: {error}", file=sys.stderr)
print(decoded)
