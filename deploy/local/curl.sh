# The API by hand: `. deploy/local/curl.sh` after `make up`, then for instance
#   operator=$(operator_token)
#   api POST /v1/communities "$operator" '{"slug": "maple", "name": "枫林社区", "admin": {"login": "admin", "password": "…"}}'
#   admin=$(first_login maple admin "…" "a phrase of your own")       # later: login maple admin "a phrase of your own"
#   api GET /v1/communities/maple/people "$admin"
# shellcheck shell=bash

_access() { python3 -c 'import json, sys; print(json.load(open(".local/access.json"))[sys.argv[1]])' "$1"; }
_token() { python3 -c 'import json, sys
answer = json.load(sys.stdin)
print(answer["access_token"]) if "access_token" in answer else sys.exit(answer.get("detail") or answer.get("title"))'; }

BASE=$(_access base_url)

# The token of the deployment's operator, ten minutes long.
operator_token() {
  curl -sS -u "$(_access client_id):$(_access client_secret)" -d grant_type=client_credentials "$BASE/v1/token" | _token
}

# login COMMUNITY LOGIN PASSWORD: the token of a person.
login() {
  python3 -c 'import json, sys; print(json.dumps(dict(zip(("community", "login", "password"), sys.argv[1:]))))' "$@" |
    curl -sS -H 'Content-Type: application/json' -d @- "$BASE/v1/login" | _token
}

# first_login COMMUNITY LOGIN PASSWORD NEW_PASSWORD: the same for the first time; the new password replaces the one that
# somebody else has set.
first_login() {
  python3 -c 'import json, sys; print(json.dumps(dict(zip(("community", "login", "password"), sys.argv[1:4]))))' "$@" |
    curl -sS -H 'Content-Type: application/json' -d @- "$BASE/v1/login" |
    python3 -c 'import json, sys
answer = json.load(sys.stdin)
if "change_token" not in answer: sys.exit(answer.get("detail") or answer.get("title"))
print(json.dumps({"change_token": answer["change_token"], "new_password": sys.argv[4]}))' "$@" |
    curl -sS -H 'Content-Type: application/json' -d @- "$BASE/v1/password" | _token
}

# api METHOD PATH TOKEN [JSON]: a call with a key of its own, its answer made readable.
api() {
  curl -sS -X "$1" -H "Authorization: Bearer $3" -H "Idempotency-Key: $(python3 -c 'import uuid; print(uuid.uuid4())')" \
    ${4:+-H 'Content-Type: application/json' -d "$4"} "$BASE$2" | python3 -m json.tool --no-ensure-ascii
}

# The id of the thing that an answer shows.
id_of() { python3 -c 'import json, sys; print(json.load(sys.stdin)["id"])'; }
