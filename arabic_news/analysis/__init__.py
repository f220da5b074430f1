"""Words: lemma, part of speech and candidate names; embedded or Stanza, behind one protocol."""
