"""Makes what is handed out: the packaged program, checked, and the files in which it is delivered."""
