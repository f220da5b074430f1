"""From raw text to tokens, layout, quotations and sentences; everything points into the raw text by offset."""
