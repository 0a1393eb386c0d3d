"""What every import shares: files read within limits, tables, written values, and the checking of rows."""
