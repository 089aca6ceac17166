"""Reading: pasted text, .txt and .docx -> a draft, and what was not understood."""
