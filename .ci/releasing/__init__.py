"""Makes what is handed out: the packaged program, checked, and the files in which it is delivered.

python -m releasing does one step after the other: program/ builds and checks the folder, licensing/ lists its parts and
their licences, linux/, windows/ and macos/ make of it what each system's people expect. Afterwards, minimal_root and
smoke try it, and reproducing builds it once more to compare.
"""
