"""From a plain text to a draft: decoding, paragraphs, facts of the meeting, directives."""
