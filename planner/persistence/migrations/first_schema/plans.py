"""The first schema, one third: rotas, deployments, rules, settings and the journal.

Frozen: later changes are migrations of their own.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create_tables() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("action", sa.String(20), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("rows_digest", sa.String(), nullable=False),
        sa.Column("previous_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_entry"),
        sqlite_autoincrement=True,
    )

    op.create_table(
        "rota",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("start_date", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("based_on_id", sa.Integer(), nullable=True),
        sa.Column("published_at", sa.DateTime(), nullable=True),
        sa.Column("published_by", sa.String(), nullable=False),
        sa.Column("certificate", sa.JSON(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rota"),
        sa.CheckConstraint("days BETWEEN 1 AND 366", name=op.f("ck_rota_days")),
        sa.ForeignKeyConstraint(["based_on_id"], ["rota.id"], name="fk_rota_based_on_id"),
        sa.UniqueConstraint("start_date", "number", name="uq_rota_start_date"),
    )
    op.create_index("ix_rota_based_on_id", "rota", ["based_on_id"])
    op.create_index("ix_rota_start_date", "rota", ["start_date"])

    op.create_table(
        "rule_set",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rule_set"),
        sa.UniqueConstraint("name", name="uq_rule_set_name"),
    )

    op.create_table(
        "undo_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=False),
        sa.Column("done_by", sa.String(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_undo_step"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_undo_step_undone", "undo_step", ["undone"])

    op.create_table(
        "deployment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("rota_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("certificate", sa.JSON(), nullable=True),
        sa.Column("issued_at", sa.DateTime(), nullable=True),
        sa.Column("issued_by", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_deployment"),
        sa.ForeignKeyConstraint(["rota_id"], ["rota.id"], name="fk_deployment_rota_id"),
        sa.UniqueConstraint("date", "number", name="uq_deployment_date"),
    )
    op.create_index("ix_deployment_date", "deployment", ["date"])
    op.create_index("ix_deployment_rota_id", "deployment", ["rota_id"])

    op.create_table(
        "rule_setting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rule_set_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("on", sa.Boolean(), nullable=False),
        sa.Column("strength", sa.String(20), nullable=False),
        sa.Column("price_minutes", sa.Integer(), nullable=False),
        sa.Column("scope_kind", sa.String(20), nullable=False),
        sa.Column("scope_names", sa.JSON(), nullable=False),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rule_setting"),
        sa.CheckConstraint("price_minutes >= 0", name=op.f("ck_rule_setting_price")),
        sa.ForeignKeyConstraint(["rule_set_id"], ["rule_set.id"], name="fk_rule_setting_rule_set_id"),
    )
    op.create_index("ix_rule_setting_rule_set_id", "rule_setting", ["rule_set_id"])

    op.create_table(
        "setting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_name", sa.String(), nullable=False),
        sa.Column("planner_name", sa.String(), nullable=False),
        sa.Column("example_data", sa.Boolean(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("base_place_id", sa.Integer(), nullable=True),
        sa.Column("leave_limit_percent", sa.Integer(), nullable=False),
        sa.Column("bank_hours_limit_minutes", sa.Integer(), nullable=False),
        sa.Column("start_of_tour_minutes", sa.Integer(), nullable=False),
        sa.Column("end_of_tour_minutes", sa.Integer(), nullable=False),
        sa.Column("meal_minutes", sa.Integer(), nullable=False),
        sa.Column("meal_least_after_start_minutes", sa.Integer(), nullable=False),
        sa.Column("meal_most_after_start_minutes", sa.Integer(), nullable=False),
        sa.Column("pairs_after_dark", sa.Boolean(), nullable=False),
        sa.Column("walk_km_per_hour", sa.Float(), nullable=False),
        sa.Column("bicycle_km_per_hour", sa.Float(), nullable=False),
        sa.Column("car_km_per_hour", sa.Float(), nullable=False),
        sa.Column("detour_percent", sa.Integer(), nullable=False),
        sa.Column("parking_minutes", sa.Integer(), nullable=False),
        sa.Column("retention_days", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_setting"),
        sa.CheckConstraint("id = 1", name=op.f("ck_setting_only_one")),
        sa.CheckConstraint(
            "walk_km_per_hour > 0"
            " AND bicycle_km_per_hour > 0"
            " AND car_km_per_hour > 0"
            " AND detour_percent >= 100",
            name=op.f("ck_setting_travel"),
        ),
        sa.ForeignKeyConstraint(["base_place_id"], ["place.id"], name="fk_setting_base_place_id"),
    )

    op.create_table(
        "undo_row",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_undo_row"),
        sa.ForeignKeyConstraint(
            ["step_id"], ["undo_step.id"], name="fk_undo_row_step_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_undo_row_step_id_id", "undo_row", ["step_id", "id"])

    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rota_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("shift_type_id", sa.Integer(), nullable=True),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("origin", sa.String(20), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_duty"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_duty_person_id"),
        sa.ForeignKeyConstraint(["rota_id"], ["rota.id"], name="fk_duty_rota_id"),
        sa.ForeignKeyConstraint(["shift_type_id"], ["shift_type.id"], name="fk_duty_shift_type_id"),
        sa.UniqueConstraint("rota_id", "person_id", "date", name="uq_duty_rota_id"),
    )
    op.create_index("ix_duty_date", "duty", ["date"])
    op.create_index("ix_duty_person_id", "duty", ["person_id"])
    op.create_index("ix_duty_rota_id", "duty", ["rota_id"])
    op.create_index("ix_duty_shift_type_id", "duty", ["shift_type_id"])

    op.create_table(
        "history_duty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("shift_code", sa.String(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("paid_minutes", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_history_duty"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_history_duty_person_id"),
        sa.UniqueConstraint("person_id", "date", name="uq_history_duty_person_id"),
    )
    op.create_index("ix_history_duty_date", "history_duty", ["date"])
    op.create_index("ix_history_duty_person_id", "history_duty", ["person_id"])

    op.create_table(
        "run_sheet_stop",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("deployment_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("travel_minutes", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("hotspot_id", sa.Integer(), nullable=True),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("commitment_id", sa.Integer(), nullable=True),
        sa.Column("joint", sa.Integer(), nullable=True),
        sa.Column("travel_mode", sa.String(20), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_run_sheet_stop"),
        sa.CheckConstraint("end_minute >= start_minute", name=op.f("ck_run_sheet_stop_minutes")),
        sa.ForeignKeyConstraint(["commitment_id"], ["commitment.id"], name="fk_run_sheet_stop_commitment_id"),
        sa.ForeignKeyConstraint(["deployment_id"], ["deployment.id"], name="fk_run_sheet_stop_deployment_id"),
        sa.ForeignKeyConstraint(["hotspot_id"], ["hotspot.id"], name="fk_run_sheet_stop_hotspot_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_run_sheet_stop_person_id"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_run_sheet_stop_place_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_run_sheet_stop_visit_id"),
    )
    op.create_index("ix_run_sheet_stop_commitment_id", "run_sheet_stop", ["commitment_id"])
    op.create_index("ix_run_sheet_stop_deployment_id", "run_sheet_stop", ["deployment_id"])
    op.create_index("ix_run_sheet_stop_hotspot_id", "run_sheet_stop", ["hotspot_id"])
    op.create_index("ix_run_sheet_stop_person_id", "run_sheet_stop", ["person_id"])
    op.create_index("ix_run_sheet_stop_place_id", "run_sheet_stop", ["place_id"])
    op.create_index("ix_run_sheet_stop_visit_id", "run_sheet_stop", ["visit_id"])

    op.create_table(
        "unplaced",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("deployment_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("hotspot_id", sa.Integer(), nullable=True),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("commitment_id", sa.Integer(), nullable=True),
        sa.Column("due_minute", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("remedy", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_unplaced"),
        sa.ForeignKeyConstraint(["commitment_id"], ["commitment.id"], name="fk_unplaced_commitment_id"),
        sa.ForeignKeyConstraint(["deployment_id"], ["deployment.id"], name="fk_unplaced_deployment_id"),
        sa.ForeignKeyConstraint(["hotspot_id"], ["hotspot.id"], name="fk_unplaced_hotspot_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_unplaced_visit_id"),
    )
    op.create_index("ix_unplaced_commitment_id", "unplaced", ["commitment_id"])
    op.create_index("ix_unplaced_deployment_id", "unplaced", ["deployment_id"])
    op.create_index("ix_unplaced_hotspot_id", "unplaced", ["hotspot_id"])
    op.create_index("ix_unplaced_visit_id", "unplaced", ["visit_id"])
