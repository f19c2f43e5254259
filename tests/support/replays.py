"""What somebody can read of certain things, by all routes of a service: before and after a right ends."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from tests.support.rig import Caller, Rig


def told_to(rig: Rig, who: Caller, ids: Mapping[str, str], secrets: Collection[str]) -> dict[str, set[str]]:
    """Calls every route that reads and is not public. Returns which of the secrets each open one tells this person.

    `ids` are those of the things, by the name that paths give them (`donation_id`). Lists are read, too.
    """
    told: dict[str, set[str]] = {}
    for one in (one for api in rig.prepared.service.apis for one in api.declared):
        if one.method != "GET" or one.route.public:
            continue
        path = one.rule
        for name, value in ids.items():
            path = path.replace(f"<uuid:{name}>", value)
        if "<" in path:
            continue
        answer = rig.get(path, by=who)
        said = answer.get_data(as_text=True)
        if found := {secret for secret in secrets if secret in said}:
            assert answer.status_code == 200, (one.rule, said)
            told[one.route.name] = found
    return told
