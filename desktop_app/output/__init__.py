"""What leaves the program: a sheet as .docx, and files written whole or not at all."""
