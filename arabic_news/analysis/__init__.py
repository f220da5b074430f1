"""Words: lemma, part of speech and candidate names; the embedded analyzer or the user's own, behind one protocol."""
