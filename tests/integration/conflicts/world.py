# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""A small writer's world, as the app would have made it: without any of the plugin's columns."""

import sqlite3

SCHEMA = """
CREATE TABLE setting(id INTEGER PRIMARY KEY, name VARCHAR(120), description TEXT);
CREATE TABLE background(id INTEGER PRIMARY KEY, name VARCHAR(255), description TEXT,
    setting_id INTEGER NOT NULL REFERENCES setting(id));
CREATE TABLE arc_type(id INTEGER PRIMARY KEY, name VARCHAR(100) NOT NULL, description TEXT,
    setting_id INTEGER NOT NULL REFERENCES setting(id), UNIQUE(name, setting_id));
CREATE TABLE actor(id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, title VARCHAR(60), actor_age INTEGER,
    notes TEXT, is_alive BOOLEAN, background_id INTEGER REFERENCES background(id),
    mentor_id INTEGER REFERENCES actor(id), setting_id INTEGER NOT NULL REFERENCES setting(id));
CREATE TABLE history_actor(id INTEGER PRIMARY KEY, actor_id INTEGER NOT NULL REFERENCES actor(id),
    consequences TEXT, setting_id INTEGER NOT NULL REFERENCES setting(id));
CREATE TABLE litography_node(id INTEGER PRIMARY KEY, name VARCHAR(250) NOT NULL, description TEXT,
    node_type VARCHAR(11) NOT NULL, x_position FLOAT NOT NULL);
CREATE TABLE location_(id INTEGER PRIMARY KEY, name VARCHAR(255), description TEXT, picture BLOB,
    setting_id INTEGER NOT NULL REFERENCES setting(id));
INSERT INTO setting(name) VALUES('The Isles'),('The Mainland');
INSERT INTO background(name,setting_id) VALUES('Pilot',1),('Clerk',1),('Runner',2);
INSERT INTO arc_type(name,setting_id) VALUES('Rise',1),('Fall',1);
"""


def make(path):
    """Makes the world in a new file."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.executescript(SCHEMA)
    connection.close()
