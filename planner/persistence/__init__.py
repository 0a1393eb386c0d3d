"""Keeping it safe: the file, its lock, its backups, its schema, and the record of every change."""
