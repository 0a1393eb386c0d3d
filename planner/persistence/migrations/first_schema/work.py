"""The first schema, one third: places, hotspots, visits, commitments, concerns and crime.

Frozen: later changes are migrations of their own.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create_tables() -> None:
    op.create_table(
        "crime_count",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("force", sa.String(), nullable=False),
        sa.Column("crime_type", sa.String(), nullable=False),
        sa.Column("street", sa.String(), nullable=False),
        sa.Column("lsoa_code", sa.String(), nullable=False),
        sa.Column("ward", sa.String(), nullable=False),
        sa.Column("easting", sa.Integer(), nullable=False),
        sa.Column("northing", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_crime_count"),
        sa.CheckConstraint("count > 0", name=op.f("ck_crime_count_count")),
    )
    op.create_index("ix_crime_count_month_force", "crime_count", ["month", "force"])

    op.create_table(
        "place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("easting", sa.Integer(), nullable=False),
        sa.Column("northing", sa.Integer(), nullable=False),
        sa.Column("ward", sa.String(), nullable=False),
        sa.Column("is_base", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_place"),
    )

    op.create_table(
        "commitment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_commitment"),
        sa.CheckConstraint(
            "start_minute >= 0 AND end_minute > start_minute", name=op.f("ck_commitment_minutes")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_commitment_place_id"),
    )
    op.create_index("ix_commitment_date", "commitment", ["date"])
    op.create_index("ix_commitment_place_id", "commitment", ["place_id"])

    op.create_table(
        "hotspot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("radius_m", sa.Integer(), nullable=False),
        sa.Column("risk", sa.Integer(), nullable=False),
        sa.Column("dwell_least_minutes", sa.Integer(), nullable=False),
        sa.Column("dwell_target_minutes", sa.Integer(), nullable=False),
        sa.Column("dwell_most_minutes", sa.Integer(), nullable=False),
        sa.Column("visits_a_day", sa.Integer(), nullable=False),
        sa.Column("least_gap_minutes", sa.Integer(), nullable=False),
        sa.Column("most_gap_minutes", sa.Integer(), nullable=False),
        sa.Column("crew_size", sa.Integer(), nullable=False),
        sa.Column("two_agencies", sa.Boolean(), nullable=False),
        sa.Column("alone_after_dark", sa.Boolean(), nullable=False),
        sa.Column("start_date", sa.Date(), nullable=True),
        sa.Column("end_date", sa.Date(), nullable=True),
        sa.Column("review_date", sa.Date(), nullable=True),
        sa.Column("tactic", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("source_crime_count", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_hotspot"),
        sa.CheckConstraint(
            "end_date IS NULL OR start_date IS NULL OR end_date >= start_date", name=op.f("ck_hotspot_dates")
        ),
        sa.CheckConstraint(
            "dwell_least_minutes > 0"
            " AND dwell_target_minutes >= dwell_least_minutes"
            " AND dwell_most_minutes >= dwell_target_minutes",
            name=op.f("ck_hotspot_dwell"),
        ),
        sa.CheckConstraint(
            "most_gap_minutes >= least_gap_minutes AND least_gap_minutes >= 0", name=op.f("ck_hotspot_gaps")
        ),
        sa.CheckConstraint("radius_m > 0", name=op.f("ck_hotspot_radius")),
        sa.CheckConstraint("risk BETWEEN 0 AND 100", name=op.f("ck_hotspot_risk")),
        sa.CheckConstraint("visits_a_day >= 0 AND crew_size >= 1", name=op.f("ck_hotspot_visits")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_hotspot_place_id"),
        sa.UniqueConstraint("number", name="uq_hotspot_number"),
    )
    op.create_index("ix_hotspot_place_id", "hotspot", ["place_id"])

    op.create_table(
        "travel_time",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("from_place_id", sa.Integer(), nullable=False),
        sa.Column("to_place_id", sa.Integer(), nullable=False),
        sa.Column("mode", sa.String(20), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_travel_time"),
        sa.CheckConstraint("minutes >= 0", name=op.f("ck_travel_time_minutes")),
        sa.ForeignKeyConstraint(["from_place_id"], ["place.id"], name="fk_travel_time_from_place_id"),
        sa.ForeignKeyConstraint(["to_place_id"], ["place.id"], name="fk_travel_time_to_place_id"),
        sa.UniqueConstraint("from_place_id", "to_place_id", "mode", name="uq_travel_time_from_place_id"),
    )
    op.create_index("ix_travel_time_from_place_id", "travel_time", ["from_place_id"])
    op.create_index("ix_travel_time_to_place_id", "travel_time", ["to_place_id"])

    op.create_table(
        "hotspot_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("hotspot_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_hotspot_hours"),
        sa.CheckConstraint(
            "start_minute >= 0 AND end_minute > start_minute", name=op.f("ck_hotspot_hours_minutes")
        ),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_hotspot_hours_weekday")),
        sa.ForeignKeyConstraint(["hotspot_id"], ["hotspot.id"], name="fk_hotspot_hours_hotspot_id"),
    )
    op.create_index("ix_hotspot_hours_hotspot_id", "hotspot_hours", ["hotspot_id"])

    op.create_table(
        "hotspot_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("hotspot_id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_hotspot_role"),
        sa.ForeignKeyConstraint(["hotspot_id"], ["hotspot.id"], name="fk_hotspot_role_hotspot_id"),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name="fk_hotspot_role_role_id"),
        sa.UniqueConstraint("hotspot_id", "role_id", name="uq_hotspot_role_hotspot_id"),
    )
    op.create_index("ix_hotspot_role_hotspot_id", "hotspot_role", ["hotspot_id"])

    op.create_table(
        "commitment_attendee",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("commitment_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("role_id", sa.Integer(), nullable=True),
        sa.Column("agency_id", sa.Integer(), nullable=True),
        sa.Column("least_people", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_commitment_attendee"),
        sa.CheckConstraint(
            "least_people IS NULL OR least_people >= 0", name=op.f("ck_commitment_attendee_least_people")
        ),
        sa.CheckConstraint(
            "(person_id IS NOT NULL) + (role_id IS NOT NULL) + (agency_id IS NOT NULL) = 1",
            name=op.f("ck_commitment_attendee_one_of"),
        ),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name="fk_commitment_attendee_agency_id"),
        sa.ForeignKeyConstraint(
            ["commitment_id"], ["commitment.id"], name="fk_commitment_attendee_commitment_id"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_commitment_attendee_person_id"),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name="fk_commitment_attendee_role_id"),
    )
    op.create_index("ix_commitment_attendee_commitment_id", "commitment_attendee", ["commitment_id"])
    op.create_index("ix_commitment_attendee_person_id", "commitment_attendee", ["person_id"])

    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_ref", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("earliest_date", sa.Date(), nullable=False),
        sa.Column("latest_date", sa.Date(), nullable=False),
        sa.Column("has_deadline", sa.Boolean(), nullable=False),
        sa.Column("length_minutes", sa.Integer(), nullable=False),
        sa.Column("crew_size", sa.Integer(), nullable=False),
        sa.Column("marker_needs_two", sa.Boolean(), nullable=False),
        sa.Column("marker_review_date", sa.Date(), nullable=True),
        sa.Column("named_worker_id", sa.Integer(), nullable=True),
        sa.Column("named_strength", sa.String(20), nullable=False),
        sa.Column("deputy_id", sa.Integer(), nullable=True),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("worth_minutes", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_visit"),
        sa.CheckConstraint("latest_date >= earliest_date", name=op.f("ck_visit_dates")),
        sa.CheckConstraint("length_minutes > 0 AND crew_size >= 1", name=op.f("ck_visit_size")),
        sa.CheckConstraint("priority BETWEEN 1 AND 5 AND worth_minutes >= 0", name=op.f("ck_visit_worth")),
        sa.ForeignKeyConstraint(["deputy_id"], ["person.id"], name="fk_visit_deputy_id"),
        sa.ForeignKeyConstraint(["named_worker_id"], ["person.id"], name="fk_visit_named_worker_id"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_visit_place_id"),
    )
    op.create_index("ix_visit_case_ref", "visit", ["case_ref"])
    op.create_index("ix_visit_deputy_id", "visit", ["deputy_id"])
    op.create_index("ix_visit_earliest_date", "visit", ["earliest_date"])
    op.create_index("ix_visit_latest_date", "visit", ["latest_date"])
    op.create_index("ix_visit_named_worker_id", "visit", ["named_worker_id"])
    op.create_index("ix_visit_place_id", "visit", ["place_id"])

    op.create_table(
        "concern",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("received_date", sa.Date(), nullable=False),
        sa.Column("received_minute", sa.Integer(), nullable=False),
        sa.Column("heard_through", sa.String(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("where_text", sa.String(), nullable=False),
        sa.Column("ward", sa.String(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("harm", sa.String(20), nullable=False),
        sa.Column("repeats", sa.String(20), nullable=False),
        sa.Column("vulnerable", sa.String(20), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("act_by_date", sa.Date(), nullable=True),
        sa.Column("wants_answer", sa.Boolean(), nullable=False),
        sa.Column("answered_date", sa.Date(), nullable=True),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("hotspot_id", sa.Integer(), nullable=True),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_concern"),
        sa.CheckConstraint("priority BETWEEN 1 AND 4", name=op.f("ck_concern_priority")),
        sa.ForeignKeyConstraint(["hotspot_id"], ["hotspot.id"], name="fk_concern_hotspot_id"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_concern_place_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_concern_visit_id"),
        sa.UniqueConstraint("number", name="uq_concern_number"),
    )
    op.create_index("ix_concern_hotspot_id", "concern", ["hotspot_id"])
    op.create_index("ix_concern_place_id", "concern", ["place_id"])
    op.create_index("ix_concern_received_date", "concern", ["received_date"])
    op.create_index("ix_concern_visit_id", "concern", ["visit_id"])

    op.create_table(
        "visit_agency",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("agency_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_visit_agency"),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name="fk_visit_agency_agency_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_visit_agency_visit_id"),
        sa.UniqueConstraint("visit_id", "agency_id", name="uq_visit_agency_visit_id"),
    )
    op.create_index("ix_visit_agency_visit_id", "visit_agency", ["visit_id"])

    op.create_table(
        "visit_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_visit_role"),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name="fk_visit_role_role_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_visit_role_visit_id"),
        sa.UniqueConstraint("visit_id", "role_id", name="uq_visit_role_visit_id"),
    )
    op.create_index("ix_visit_role_visit_id", "visit_role", ["visit_id"])

    op.create_table(
        "visit_skill",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("skill_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_visit_skill"),
        sa.ForeignKeyConstraint(["skill_id"], ["skill.id"], name="fk_visit_skill_skill_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_visit_skill_visit_id"),
        sa.UniqueConstraint("visit_id", "skill_id", name="uq_visit_skill_visit_id"),
    )
    op.create_index("ix_visit_skill_visit_id", "visit_skill", ["visit_id"])

    op.create_table(
        "visit_window",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_visit_window"),
        sa.CheckConstraint(
            "start_minute >= 0 AND end_minute > start_minute", name=op.f("ck_visit_window_minutes")
        ),
        sa.CheckConstraint(
            "weekday IS NULL OR weekday BETWEEN 0 AND 6", name=op.f("ck_visit_window_weekday")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_visit_window_visit_id"),
    )
    op.create_index("ix_visit_window_visit_id", "visit_window", ["visit_id"])
