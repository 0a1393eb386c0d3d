"""The first schema, one third: people, patterns, shifts, absences, cover and special dates.

Frozen: later changes are migrations of their own.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create_tables() -> None:
    op.create_table(
        "absence_kind",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("planned", sa.Boolean(), nullable=False),
        sa.Column("counts_as_worked", sa.Boolean(), nullable=False),
        sa.Column("export_code", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_absence_kind"),
        sa.UniqueConstraint("code", name="uq_absence_kind_code"),
    )

    op.create_table(
        "agency",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("terms", sa.String(20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_agency"),
        sa.UniqueConstraint("name", name="uq_agency_name"),
    )

    op.create_table(
        "bank_holiday",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bank_holiday"),
        sa.UniqueConstraint("date", name="uq_bank_holiday_date"),
    )

    op.create_table(
        "day_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_day_note"),
    )
    op.create_index("ix_day_note_date", "day_note", ["date"])

    op.create_table(
        "pattern",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("cycle_days", sa.Integer(), nullable=False),
        sa.Column("anchor_date", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pattern"),
        sa.CheckConstraint("cycle_days BETWEEN 1 AND 366", name=op.f("ck_pattern_cycle")),
        sa.UniqueConstraint("name", name="uq_pattern_name"),
    )

    op.create_table(
        "shift_type",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("paid_minutes", sa.Integer(), nullable=False),
        sa.Column("break_minutes", sa.Integer(), nullable=False),
        sa.Column("colour_slot", sa.String(), nullable=False),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("is_night", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shift_type"),
        sa.CheckConstraint(
            "end_minute > start_minute AND end_minute <= start_minute + 1440", name=op.f("ck_shift_type_end")
        ),
        sa.CheckConstraint("paid_minutes >= 0 AND break_minutes >= 0", name=op.f("ck_shift_type_paid")),
        sa.CheckConstraint("start_minute BETWEEN 0 AND 1439", name=op.f("ck_shift_type_start")),
        sa.UniqueConstraint("code", name="uq_shift_type_code"),
    )

    op.create_table(
        "skill",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_skill"),
        sa.UniqueConstraint("name", name="uq_skill_name"),
    )

    op.create_table(
        "cover_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("skill_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cover_group"),
        sa.ForeignKeyConstraint(["skill_id"], ["skill.id"], name="fk_cover_group_skill_id"),
        sa.UniqueConstraint("name", name="uq_cover_group_name"),
    )

    op.create_table(
        "pattern_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pattern_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("shift_type_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pattern_day"),
        sa.ForeignKeyConstraint(["pattern_id"], ["pattern.id"], name="fk_pattern_day_pattern_id"),
        sa.ForeignKeyConstraint(["shift_type_id"], ["shift_type.id"], name="fk_pattern_day_shift_type_id"),
        sa.UniqueConstraint("pattern_id", "day", name="uq_pattern_day_pattern_id"),
    )
    op.create_index("ix_pattern_day_pattern_id", "pattern_day", ["pattern_id"])
    op.create_index("ix_pattern_day_shift_type_id", "pattern_day", ["shift_type_id"])

    op.create_table(
        "role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("agency_id", sa.Integer(), nullable=False),
        sa.Column("group_label", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("uniform_visible", sa.Boolean(), nullable=False),
        sa.Column("on_rota", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_role"),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name="fk_role_agency_id"),
        sa.UniqueConstraint("name", name="uq_role_name"),
    )
    op.create_index("ix_role_agency_id", "role", ["agency_id"])

    op.create_table(
        "shift_type_skill",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shift_type_id", sa.Integer(), nullable=False),
        sa.Column("skill_id", sa.Integer(), nullable=False),
        sa.Column("everyone", sa.Boolean(), nullable=False),
        sa.Column("least_people", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shift_type_skill"),
        sa.ForeignKeyConstraint(
            ["shift_type_id"], ["shift_type.id"], name="fk_shift_type_skill_shift_type_id"
        ),
        sa.ForeignKeyConstraint(["skill_id"], ["skill.id"], name="fk_shift_type_skill_skill_id"),
        sa.UniqueConstraint("shift_type_id", "skill_id", name="uq_shift_type_skill_shift_type_id"),
    )
    op.create_index("ix_shift_type_skill_shift_type_id", "shift_type_skill", ["shift_type_id"])
    op.create_index("ix_shift_type_skill_skill_id", "shift_type_skill", ["skill_id"])

    op.create_table(
        "cover_group_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cover_group_role"),
        sa.ForeignKeyConstraint(["group_id"], ["cover_group.id"], name="fk_cover_group_role_group_id"),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name="fk_cover_group_role_role_id"),
        sa.UniqueConstraint("group_id", "role_id", name="uq_cover_group_role_group_id"),
    )
    op.create_index("ix_cover_group_role_group_id", "cover_group_role", ["group_id"])

    op.create_table(
        "cover_requirement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cover_requirement"),
        sa.CheckConstraint("least >= 0 AND target >= least", name=op.f("ck_cover_requirement_least_target")),
        sa.CheckConstraint(
            "start_minute >= 0 AND end_minute > start_minute", name=op.f("ck_cover_requirement_minutes")
        ),
        sa.CheckConstraint(
            "weekday IS NULL OR weekday BETWEEN 0 AND 6", name=op.f("ck_cover_requirement_weekday")
        ),
        sa.CheckConstraint(
            "(weekday IS NULL) <> (date IS NULL)", name=op.f("ck_cover_requirement_weekday_or_date")
        ),
        sa.ForeignKeyConstraint(["group_id"], ["cover_group.id"], name="fk_cover_requirement_group_id"),
    )
    op.create_index("ix_cover_requirement_group_id", "cover_requirement", ["group_id"])

    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_no", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("last_name", sa.String(), nullable=False),
        sa.Column("known_as", sa.String(), nullable=False),
        sa.Column("title_line", sa.String(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("contract_minutes_per_week", sa.Integer(), nullable=False),
        sa.Column("carried_minutes", sa.Integer(), nullable=False),
        sa.Column("pattern_id", sa.Integer(), nullable=True),
        sa.Column("line_offset_days", sa.Integer(), nullable=False),
        sa.Column("started", sa.Date(), nullable=True),
        sa.Column("ended", sa.Date(), nullable=True),
        sa.Column("no_lone_work", sa.Boolean(), nullable=False),
        sa.Column("no_nights", sa.Boolean(), nullable=False),
        sa.Column("wtr_opt_out", sa.Boolean(), nullable=False),
        sa.Column("driver_grade", sa.String(20), nullable=False),
        sa.Column("travel_mode", sa.String(20), nullable=False),
        sa.Column("phone_for_call_in", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.CheckConstraint("contract_minutes_per_week BETWEEN 0 AND 10080", name=op.f("ck_person_contract")),
        sa.CheckConstraint(
            "ended IS NULL OR started IS NULL OR ended >= started", name=op.f("ck_person_employment")
        ),
        sa.ForeignKeyConstraint(["pattern_id"], ["pattern.id"], name="fk_person_pattern_id"),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name="fk_person_role_id"),
        sa.UniqueConstraint("staff_no", name="uq_person_staff_no"),
    )
    op.create_index("ix_person_pattern_id", "person", ["pattern_id"])
    op.create_index("ix_person_role_id", "person", ["role_id"])

    op.create_table(
        "shift_type_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shift_type_id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shift_type_role"),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name="fk_shift_type_role_role_id"),
        sa.ForeignKeyConstraint(
            ["shift_type_id"], ["shift_type.id"], name="fk_shift_type_role_shift_type_id"
        ),
        sa.UniqueConstraint("shift_type_id", "role_id", name="uq_shift_type_role_shift_type_id"),
    )
    op.create_index("ix_shift_type_role_role_id", "shift_type_role", ["role_id"])
    op.create_index("ix_shift_type_role_shift_type_id", "shift_type_role", ["shift_type_id"])

    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind_id", sa.Integer(), nullable=False),
        sa.Column("start_date", sa.Date(), nullable=False),
        sa.Column("end_date", sa.Date(), nullable=False),
        sa.Column("start_half", sa.Boolean(), nullable=False),
        sa.Column("end_half", sa.Boolean(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=True),
        sa.Column("end_minute", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_absence"),
        sa.CheckConstraint("end_date >= start_date", name=op.f("ck_absence_dates")),
        sa.CheckConstraint(
            "end_minute IS NULL OR end_minute > coalesce(start_minute, 0)", name=op.f("ck_absence_end_minute")
        ),
        sa.CheckConstraint(
            "start_minute IS NULL OR start_minute BETWEEN 0 AND 1440", name=op.f("ck_absence_start_minute")
        ),
        sa.ForeignKeyConstraint(["kind_id"], ["absence_kind.id"], name="fk_absence_kind_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_absence_person_id"),
    )
    op.create_index("ix_absence_end_date", "absence", ["end_date"])
    op.create_index("ix_absence_person_id", "absence", ["person_id"])
    op.create_index("ix_absence_start_date", "absence", ["start_date"])

    op.create_table(
        "fixed_time_off",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("until_date", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_fixed_time_off"),
        sa.CheckConstraint("start_minute < end_minute", name=op.f("ck_fixed_time_off_minutes")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_fixed_time_off_weekday")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_fixed_time_off_person_id"),
    )
    op.create_index("ix_fixed_time_off_person_id", "fixed_time_off", ["person_id"])

    op.create_table(
        "person_skill",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("skill_id", sa.Integer(), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("until_date", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person_skill"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_person_skill_person_id"),
        sa.ForeignKeyConstraint(["skill_id"], ["skill.id"], name="fk_person_skill_skill_id"),
        sa.UniqueConstraint("person_id", "skill_id", "from_date", name="uq_person_skill_person_id"),
    )
    op.create_index("ix_person_skill_person_id", "person_skill", ["person_id"])
    op.create_index("ix_person_skill_skill_id", "person_skill", ["skill_id"])

    op.create_table(
        "request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("shift_type_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_request"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_request_person_id"),
        sa.ForeignKeyConstraint(["shift_type_id"], ["shift_type.id"], name="fk_request_shift_type_id"),
    )
    op.create_index("ix_request_date", "request", ["date"])
    op.create_index("ix_request_person_id", "request", ["person_id"])
