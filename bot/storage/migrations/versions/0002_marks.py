"""Officers' marks on wrong levels"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table('marks',
    sa.Column('seq', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=False, nullable=False),
    sa.Column('officer_id', sa.String(length=64), nullable=False),
    sa.Column('was', sa.String(length=8), nullable=False),
    sa.Column('should', sa.String(length=8), nullable=False),
    sa.Column('language', sa.String(length=8), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['officer_id'], ['officers.id'], name=op.f('fk_marks_officer_id_officers')),
    sa.ForeignKeyConstraint(['seq'], ['inbox.seq'], name=op.f('fk_marks_seq_inbox')),
    sa.PrimaryKeyConstraint('seq', name=op.f('pk_marks'))
    )


def downgrade() -> None:
    """Undo."""
    op.drop_table('marks')
