"""A .docx -> what stands in it -> a draft; nothing in the file is run, followed or fetched."""
