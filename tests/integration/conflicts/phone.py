# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""A phone: what the protocol's page says of the wire, and nothing else."""

import http.client
import json
import uuid


SYNC_COLUMNS = {"id", "sync_uuid", "created_at", "updated_at", "deleted_at", "version"}


def twin(column):
    """The other name of a reference."""
    return column.removesuffix("_sync_uuid") if column.endswith("_sync_uuid") else column + "_sync_uuid"


class Answer(dict):
    """A push's answer."""

    def __init__(self, members, sent):
        super().__init__(members)
        if sent is None:
            return
        waiting = sum(not conflict["resolved"] for conflict in self["conflicts"])
        if self["accepted"] + self["rejected"] + waiting != sent:
            raise AssertionError(f"{sent} changes were sent, and the answer speaks of others: {members}")
        if self["rejected"] != len(self["rejections"]):
            raise AssertionError(f"Rejections are counted that are not told: {members}")
        for conflict in self["conflicts"]:
            if conflict["resolved"] == ("conflict_id" in conflict):
                raise AssertionError(f"What waits has a number, and nothing else has: {conflict}")

    @property
    def conflict(self):
        """The only one."""
        (conflict,) = self["conflicts"]
        return conflict

    @property
    def state(self):
        """The only accepted one."""
        (state,) = self["accepted_states"]
        return state

    def of(self, sync_uuid):
        """The part of the answer that speaks of this row. REQUIRES: nothing was rejected."""
        return Answer({name: [entry for entry in self[name] if entry["sync_uuid"] == sync_uuid]
                       for name in ("conflicts", "accepted_states", "rejections")}, None)

    def outcome(self):
        """What became of the only change: accepted, rejected with its code, or how its conflict stands."""
        if self["rejections"]:
            return self["rejections"][0]["code"]
        if not self["conflicts"]:
            return "accepted"
        return self.conflict["resolution"] + ("" if self.conflict["resolved"] else ", waits")


class Phone:
    """A paired phone with a copy of the desktop's rows, by type and sync_uuid."""

    def __init__(self, desktop, name="phone", device_id=None):
        self.desktop = desktop
        self.name = name
        self.device_id = device_id or str(uuid.uuid4())
        self.token = None
        self.since = None
        self.rows = {}
        self._connection = None
        self._process = None
        desktop.phones.append(self)
        self.pair()

    # ---- The wire --------------------------------------------------------------------------------------------

    def call(self, method, path, body=None):
        """Status and JSON of the answer."""
        if self._process is not self.desktop.process:
            self.hang_up()
            self._process = self.desktop.process
            self._connection = http.client.HTTPConnection("127.0.0.1", self.desktop.port, timeout=60)
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        data = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            data = json.dumps(body).encode("utf-8")
        self._connection.request(method, path, data, headers)
        response = self._connection.getresponse()
        return response.status, json.loads(response.read())

    def hang_up(self):
        if self._connection:
            self._connection.close()
        self._connection = self._process = None

    def get(self, method, path, body=None):
        """The JSON of an answer that has to be good."""
        status, answer = self.call(method, path, body)
        if status != 200:
            raise AssertionError(f"{method} {path}: {status} {answer}")
        return answer

    def pair(self):
        self.token = None
        code = self.get("GET", "/api/pair/qr-data")["token"]
        registration = {"device_id": self.device_id, "device_name": self.name, "pairing_token": code}
        self.token = self.get("POST", "/api/pair/register", registration)["auth_token"]

    def status(self):
        return self.get("GET", "/api/sync/status")

    # ---- Pull --------------------------------------------------------------------------------------------------

    def pull(self, limit=None):
        """Takes what is new into the copy; the changes."""
        changes, cursor = [], None
        while True:
            body = {"cursor": cursor} if cursor else {"since_timestamp": self.since}
            if limit:
                body["limit"] = limit
            answer = self.get("POST", "/api/sync/pull", body)
            if not cursor and answer["full_resync"]:
                self.rows = {}
            changes += answer["changes"]
            cursor = answer["next_cursor"]
            if not answer["has_more"]:
                break
        for change in changes:
            key = change["entity_type"], change["sync_uuid"]
            if change["operation"] == "delete":
                self.rows.pop(key, None)
            else:
                self.rows[key] = Row(change)
        self.since = answer["sync_timestamp"]
        self.resynced = answer["full_resync"]
        return changes

    def row(self, entity_type, key):
        """The copy's row of this id or sync_uuid; None where there is none."""
        if isinstance(key, str):
            return self.rows.get((entity_type, key))
        return next((row for (name, _), row in self.rows.items() if name == entity_type and row.id == key), None)

    # ---- Push --------------------------------------------------------------------------------------------------

    def push(self, *changes, **members):
        """The answer; what it accepts is in the copy then."""
        answer = Answer(self.get("POST", "/api/sync/push", {"changes": changes, **members}), len(changes))
        for state in answer["accepted_states"]:
            self._keep(changes[state["index"]], state)
        for conflict in answer["conflicts"]:
            key = conflict["entity_type"], conflict["sync_uuid"]
            if conflict.get("merged_data") and conflict["merged_data"]["deleted_at"]:
                self.rows.pop(key, None)
            elif conflict.get("merged_data"):
                version = conflict["merged_data"]["version"]
                self.rows[key] = Row({**conflict, "data": conflict["merged_data"], "version": version})
            elif conflict["resolved"] and conflict["desktop_data"] is None:
                self.rows.pop(key, None)
        return answer

    def _keep(self, change, state):
        """The desktop need not send a phone's own change back: the copy holds what was sent, and the rest as before."""
        key = state["entity_type"], state["sync_uuid"]
        if change["operation"] == "delete":
            self.rows.pop(key, None)
            return
        known = self.rows.get(key)
        kept = Row({**state, "data": {**(known.data if known else {}), **change["data"]}})
        before = known.sent if known else set()
        kept.sent = {column for column in before if twin(column) not in change["data"]} | set(change["data"])
        self.rows[key] = kept

    def differences(self, other):
        """Between its copy and another phone's, in words."""
        words = [f"{key}: only {name}" for name, one, two in ((self.name, self, other), (other.name, other, self))
                 for key in one.rows.keys() - two.rows.keys()]
        for key in self.rows.keys() & other.rows.keys():
            words += self.rows[key].differences(other.rows[key])
        return words

    # ---- Conflicts ---------------------------------------------------------------------------------------------

    def conflicts(self):
        return self.get("GET", "/api/conflicts")["conflicts"]

    def resolve(self, number, resolution, data=None):
        """Status and JSON of the answer."""
        body = {"resolution": resolution}
        if data is not None:
            body["data"] = data
        return self.call("POST", f"/api/conflicts/{number}/resolve", body)


class Row:
    """A row as a pull brought it, and the changes that a phone can make of it."""

    def __init__(self, change):
        self.type = change["entity_type"]
        self.id = change["entity_id"]
        self.uuid = change["sync_uuid"]
        self.version = change["version"]
        self.data = change["data"]
        self.sent = set()  # columns that are the phone's own word, whose other name the copy may not know

    def differences(self, other):
        """Between this copy of a row and another phone's, in words."""
        words = []
        if self.version != other.version:
            words.append(f"{self.type} {self.uuid}: version {self.version} and {other.version}")
        sent = self.sent | other.sent
        for column in self.data.keys() | other.data.keys():
            unknown = sent and (column in SYNC_COLUMNS or (column not in sent and twin(column) in sent))
            if not unknown and self.data.get(column) != other.data.get(column):
                words.append(f"{self.type} {self.uuid}: {column} {self.data.get(column)!r} and"
                             f" {other.data.get(column)!r}")
        return words

    def __getitem__(self, column):
        return self.data[column]

    def update(self, columns, **members):
        """An update of these columns only."""
        return self._change("update", columns, members)

    def update_whole(self, columns, **members):
        """An update that brings back all that the pull brought, these columns changed."""
        return self._change("update", {**self.data, **columns}, members)

    def delete(self, **members):
        return self._change("delete", None, members)

    def _change(self, operation, data, members):
        return {"entity_type": self.type, "entity_id": self.id, "sync_uuid": self.uuid, "operation": operation,
                "data": data, "version": self.version, **members}


def create(entity_type, columns, **members):
    """A new row of the phone's own, known by a sync_uuid of its own."""
    return {"entity_type": entity_type, "sync_uuid": str(uuid.uuid4()), "operation": "create", "data": columns,
            **members}


def create_by_id(entity_type, number, columns, **members):
    """A new row as phones made them that know no sync_uuid."""
    return {"entity_type": entity_type, "entity_id": number, "operation": "create", "data": columns, **members}
