"""What the packaged program is made of, and under which licences: parts, notices, bill of materials."""
